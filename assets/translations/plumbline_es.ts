<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Plumbline</name>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>(no unit)</source>
            <translation>(sin unidad)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>, about {seconds} s left</source>
            <translation>, quedan unos {seconds} s</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>, derived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 file was not used</source>
            <translation>1 archivo no se utilizó</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 image</source>
            <translation>1 imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>3 x 4 with rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>3-D view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Accept a finding first.</source>
            <translation>Primero acepte un hallazgo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept all</source>
            <translation>Aceptar todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept every proposal</source>
            <translation>Aceptar todas las propuestas</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept this finding</source>
            <translation>Aceptar este hallazgo</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Accept, edit or reject {findings}.</source>
            <translation>Acepte, edite o rechace {findings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence here</source>
            <translation>Añadir aquí una frase</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence to {section}</source>
            <translation>Añadir una frase a {section}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Amend</source>
            <translation>Enmendar</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amended</source>
            <translation>Enmendado</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amendment, not signed</source>
            <translation>Enmienda, sin firmar</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Analyze the film</source>
            <translation>Analizar la radiografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this film</source>
            <translation>Analizar esta radiografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>As the workstation</source>
            <translation>Como la estación de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Back to proposal</source>
            <translation>Volver a la propuesta</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Back to the proposal</source>
            <translation>Volver a la propuesta</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel what is under way (Esc)</source>
            <translation>Cancelar lo que está en curso (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Cancelado; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Choose a command to change its shortcut</source>
            <translation>Elija un comando para cambiar su atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Close the film</source>
            <translation>Cerrar la radiografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/banner.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Close this window</source>
            <translation>Cerrar esta ventana</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Coin</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands and shortcuts</source>
            <translation>Comandos y atajos</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy the whole report as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>Coronal balance</source>
            <translation>Equilibrio coronal</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Ctrl+O, or from the File menu</source>
            <translation>Ctrl+O, o desde el menú Archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>DICOM, or a JPEG, PNG, TIFF or HEIC photograph of a film</source>
            <translation>DICOM, o una fotografía JPEG, PNG, TIFF o HEIC de una radiografía</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Diameter of a coin that was imaged</source>
            <translation>Diámetro de una moneda radiografiada</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Draft</source>
            <translation>Redactar</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Draft with the language model</source>
            <translation>Redactar con el modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Drafting</source>
            <translation>Redactando</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Drafts the text</source>
            <translation>Redacta el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>Drag a series here</source>
            <translation>Arrastre aquí una serie</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>Drag or arrow keys: turn. Wheel, + and -: zoom. A, P, L, R, H, F: look from that side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Drag to measure time and amplitude; arrow keys move the caliper, Esc removes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Drop a film here</source>
            <translation>Suelte aquí una radiografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Edit corners and ends</source>
            <translation>Editar esquinas y límites</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Evidence {finding}: {words}</source>
            <translation>Evidencia {finding}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Export PDF</source>
            <translation>Exportar PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Export PDF…</source>
            <translation>Exportar PDF…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Files that could not be used, and why</source>
            <translation>Archivos que no se pudieron utilizar, y por qué</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
            <translation>Radiografías (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Films you open are kept here, on this workstation.</source>
            <translation>Las radiografías que abra se guardan aquí, en esta estación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter cases</source>
            <translation>Filtrar casos</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter patients and series</source>
            <translation>Filtrar pacientes y series</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter the worklist</source>
            <translation>Filtrar la lista de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter what was opened</source>
            <translation>Filtrar lo abierto</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Final</source>
            <translation>Definitivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Find a command or a shortcut</source>
            <translation>Buscar un comando o un atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Findings and report</source>
            <translation>Hallazgos e informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit the paper to the width (Ctrl+0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit to width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>From the next start on. Reports stay English: what checks them against the findings reads English only. Numbers have a decimal point in every language, as in the report.</source>
            <translation>A partir del próximo inicio. Los informes siguen en inglés: lo que los comprueba con los hallazgos solo lee inglés. Los números llevan punto decimal en todos los idiomas, como en el informe.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain in mm per mV, for ECG leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give every command its own shortcut again</source>
            <translation>Devolver a cada comando su propio atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command its own shortcut again</source>
            <translation>Devolver al comando su propio atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command this shortcut</source>
            <translation>Dar este atajo al comando</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>How the traces are arranged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/workspace/hang.py" />
            <source>Hung by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID not stated</source>
            <translation>ID no indicado</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID {id}</source>
            <translation>ID {id}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's</source>
            <translation>La izquierda de la imagen es, del paciente, la</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's: {side}</source>
            <translation>La izquierda de la imagen es, del paciente, la: {side}</translation>
        </message>
        <message>
            <location filename="../../viewers/stack_view.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication</source>
            <translation>Indicación</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication: the clinical question (optional)</source>
            <translation>Indicación: la pregunta clínica (opcional)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Items of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Its curvature is known</source>
            <translation>Su curvatura es conocida</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Kept on this workstation only. Off forgets the list; quick look is never listed.</source>
            <translation>Se guarda solo en esta estación. Al desactivarlo se olvida la lista; la vista rápida nunca se incluye.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Known length in mm</source>
            <translation>Longitud conocida en mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/layout_popup.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Let the language model draft the prose</source>
            <translation>Que el modelo de lenguaje redacte el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>List recent files and folders</source>
            <translation>Mostrar archivos y carpetas recientes</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and thoracolumbar/lumbar region, and coronal balance.</source>
            <translation>Se busca en una telerradiografía frontal de columna completa: vértebras T1 a L5, curvas en la región torácica proximal, torácica principal y toracolumbar/lumbar, y equilibrio coronal.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra down</source>
            <translation>Límite inferior: una vértebra más abajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra up</source>
            <translation>Límite inferior: una vértebra más arriba</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Model pack</source>
            <translation>Paquete de modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its corners and ends</source>
            <translation>Mover sus esquinas y límites</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name as it is printed</source>
            <translation>Nombre tal como se imprime</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/facts.py" />
            <source>Name not stated</source>
            <translation>Nombre no indicado</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name of the signer</source>
            <translation>Nombre de quien firma</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Names of files and folders may name a patient</source>
            <translation>Los nombres de archivos y carpetas pueden identificar a un paciente</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence</source>
            <translation>Frase nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence, then Enter</source>
            <translation>Frase nueva, después Intro</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>New shortcut</source>
            <translation>Atajo nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next finding</source>
            <translation>Hallazgo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next panel</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>No case matches.</source>
            <translation>Ningún caso coincide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>No command matches.</source>
            <translation>Ningún comando coincide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>No description</source>
            <translation>Sin descripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>No film is open. Its curves and coronal balance will be listed here.</source>
            <translation>No hay ninguna radiografía abierta. Aquí aparecerán sus curvas y el equilibrio coronal.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No film is open. The report is written from the findings you accept.</source>
            <translation>No hay ninguna radiografía abierta. El informe se escribe con los hallazgos que acepte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/hang.py" />
            <source>No hanging protocol fits; the series are shown in their order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No language model is installed.</source>
            <translation>No hay ningún modelo de lenguaje instalado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No model pack is installed.</source>
            <translation>No hay ningún paquete de modelos instalado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No report yet</source>
            <translation>Aún no hay informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Not ready to sign: {reasons}</source>
            <translation>Aún no se puede firmar: {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Nothing leaves this workstation: films, models and reports stay here.</source>
            <translation>Nada sale de esta estación: radiografías, modelos e informes se quedan aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Nothing to show</source>
            <translation>Nada que mostrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing was found that could be measured.</source>
            <translation>No se encontró nada que se pudiera medir.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>One below the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>One to one</source>
            <translation>Uno a uno</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a file</source>
            <translation>Abrir un archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Open a file, a folder, a disc or a ZIP archive: its series are listed here.</source>
            <translation>Abra un archivo, una carpeta, un disco o un ZIP: sus series aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a film</source>
            <translation>Abrir una radiografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a frontal full-spine film</source>
            <translation>Abra una radiografía frontal de columna completa</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open films</source>
            <translation>Abrir radiografías</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Open the signed report for an amendment</source>
            <translation>Abrir el informe firmado para enmendarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Open the simulated film</source>
            <translation>Abrir la radiografía simulada</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Opened</source>
            <translation>Abiertos</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>PRIOR {date}</source>
            <translation>PREVIO {date}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed in mm per second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper with traces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Patients, studies and series</source>
            <translation>Pacientes, estudios y series</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Pick a case from the worklist</source>
            <translation>Elija un caso de la lista de trabajo</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack</source>
            <translation>Posición en la pila</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack; images that are ready are lighter</source>
            <translation>Posición en la pila; las imágenes listas son más claras</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/full_screen.py" />
            <source>Plumbline: images</source>
            <translation>Plumbline: imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Preliminary, not signed</source>
            <translation>Preliminar, sin firmar</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Press Enter or click to show this image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut here</source>
            <translation>Pulse aquí el atajo nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut in the field, then Set. Changes are kept at once.</source>
            <translation>Pulse el atajo nuevo en el campo y después Asignar. Los cambios se guardan al momento.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous finding</source>
            <translation>Hallazgo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous panel</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Printed beside every decision and signature.</source>
            <translation>Se imprime junto a cada decisión y firma.</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Prose drafted by {model}.</source>
            <translation>Texto redactado por {model}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Reader: {name}</source>
            <translation>Lector: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reads the film</source>
            <translation>Lee la radiografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment</source>
            <translation>Motivo de la enmienda</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment, then Enter</source>
            <translation>Motivo de la enmienda, después Intro</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject this finding</source>
            <translation>Rechazar este hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Remove this sentence</source>
            <translation>Quitar esta frase</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset all</source>
            <translation>Restablecer todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Search commands</source>
            <translation>Buscar comandos</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report (Ctrl+F); Enter goes to the next place, Shift+Enter back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Segmentation</source>
            <translation>Segmentación</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Sentence {n}</source>
            <translation>Frase {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Set</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Shortcut</source>
            <translation>Atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Show or hide marks</source>
            <translation>Mostrar u ocultar marcas</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>Sign ({n} problem)</source>
            <translation>
                <numerusform>Firmar ({n} problema)</numerusform>
                <numerusform>Firmar ({n} problemas)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the amended report</source>
            <translation>Firmar el informe enmendado</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the report</source>
            <translation>Firmar el informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Signed</source>
            <translation>Firmados</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Sign…</source>
            <translation>Firmar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Size of type</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Stop looking for files (Esc)</source>
            <translation>Dejar de buscar archivos (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>Structured report</source>
            <translation>Informe estructurado</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take a coin's diameter</source>
            <translation>Tomar el diámetro de una moneda</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take it (Enter)</source>
            <translation>Usarlo (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Take the command's shortcuts away</source>
            <translation>Quitar los atajos del comando</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Text from templates.</source>
            <translation>Texto de plantillas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>The images are on a whole screen. F11 brings them back.</source>
            <translation>Las imágenes están a pantalla completa. F11 las devuelve.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>The language model is still drafting.</source>
            <translation>El modelo de lenguaje aún está redactando.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this film.</source>
            <translation>El modelo está examinando esta radiografía.</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The model packs on this workstation read single films, not a whole series.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>The pack's card</source>
            <translation>La ficha del paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins when the film has been analyzed: a plain text at once, prose from the language model.</source>
            <translation>El informe comienza cuando se ha analizado la radiografía: un texto sencillo al momento y la redacción del modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The report was written to {path}.</source>
            <translation>El informe se guardó en {path}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The window is always dark: in a reading room the image is the brightest thing.</source>
            <translation>La ventana es siempre oscura: en una sala de lectura, la imagen es lo más brillante.</translation>
        </message>
        <message>
            <location filename="../../app/ui/comfort.py" />
            <source>The window speaks the chosen language from the next start on.</source>
            <translation>La ventana usará el idioma elegido a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The window will be shown at {percent} % from the next start on.</source>
            <translation>La ventana se mostrará al {percent} % a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There is no report to export yet: analyze the film first.</source>
            <translation>Aún no hay informe que exportar: analice primero la radiografía.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>There is no report yet: analyze the film first.</source>
            <translation>Aún no hay informe: analice primero la radiografía.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>This film has not been analyzed.</source>
            <translation>Esta radiografía no se ha analizado.</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>This image could not be read.</source>
            <translation>Esta imagen no se pudo leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>This version is signed.</source>
            <translation>Esta versión está firmada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length</source>
            <translation>Longitud real</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length of the line drawn: a ruler's, or a coin's diameter</source>
            <translation>Longitud real de la línea trazada: de una regla, o el diámetro de una moneda</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Try the simulated film</source>
            <translation>Probar la radiografía simulada</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Undo the decision</source>
            <translation>Deshacer la decisión</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Unsigned</source>
            <translation>Sin firmar</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra down</source>
            <translation>Límite superior: una vértebra más abajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra up</source>
            <translation>Límite superior: una vértebra más arriba</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Used here</source>
            <translation>Usado aquí</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Viewport</source>
            <translation>Ventana de imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Waveform</source>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Waveforms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>What the file says of this recording; Enter goes to a place in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Which recording of this file is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads</source>
            <translation>Quién lee</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads: printed beside every decision and signature</source>
            <translation>Quién lee: se imprime junto a cada decisión y firma</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Who reads?</source>
            <translation>¿Quién lee?</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Who reads…</source>
            <translation>Quién lee…</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window and level</source>
            <translation>Ventana y nivel</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window {n}</source>
            <translation>Ventana {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Window/level</source>
            <translation>Ventana/nivel</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words or length of the mark</source>
            <translation>Palabras o longitud de la marca</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Worklist</source>
            <translation>Lista de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write a PDF</source>
            <translation>Escribir un PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Written by: {author}</source>
            <translation>Escrito por: {author}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Written in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Your name, then Enter</source>
            <translation>Su nombre, después Intro</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in (Ctrl++)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out (Ctrl+-)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom to the finding</source>
            <translation>Acercar al hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>all decided</source>
            <translation>todos decididos</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>angle in mm space</source>
            <translation>ángulo en espacio mm</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>birth date not stated</source>
            <translation>fecha de nacimiento no indicada</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>born {date}</source>
            <translation>nac. {date}</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>both sides</source>
            <translation>ambos lados</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>calibrated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>calibrated on the image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine stopped: {reason}</source>
            <translation>cine detenido: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine {rate} of {asked} images/s</source>
            <translation>cine {rate} de {asked} imágenes/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/sentence_row.py" />
            <source>clinician</source>
            <translation>clínico</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>corrected for magnification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>date not stated</source>
            <translation>fecha no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>detector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>every film that was opened before is kept there</source>
            <translation>todas las radiografías abiertas antes se guardan allí</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>filtered in the file: {filters}; not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>inverted</source>
            <translation>invertida</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>known length</source>
            <translation>longitud conocida</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>language model</source>
            <translation>modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <source>left</source>
            <translation>izquierda</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>linked by slice number</source>
            <translation>vinculadas por número de corte</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: idle</source>
            <translation>modelo: en reposo</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: working</source>
            <translation>modelo: trabajando</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/words.py" />
            <source>no interval</source>
            <translation>sin intervalo</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/hand/values.py" />
            <source>no mm scale</source>
            <translation>sin escala en mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>no mm scale: {reason}</source>
            <translation>sin escala en mm: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>no slice at this position</source>
            <translation>ningún corte en esta posición</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>no such finding</source>
            <translation>no existe ese hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>none installed</source>
            <translation>ninguno instalado</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>none stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>not calibrated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>not given</source>
            <translation>no indicado</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>not imaged</source>
            <translation>sin imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>not read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>not stated</source>
            <translation>no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>not to scale on this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>not yet: this film has not been analyzed</source>
            <translation>todavía no: esta radiografía no se ha analizado</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>orientation not stated</source>
            <translation>orientación no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>patient plane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line through the centre</source>
            <translation>plomada por el centro</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line to the {side}</source>
            <translation>plomada hacia la {side}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <source>right</source>
            <translation>derecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>scale: {source}</source>
            <translation>escala: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>see: {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>series {n}</source>
            <translation>serie {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown mirrored</source>
            <translation>mostrada en espejo</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown turned by {n}°</source>
            <translation>mostrada girada {n}°</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/film_stack.py" />
            <source>side not stated</source>
            <translation>lado no indicado</translation>
        </message>
        <message>
            <location filename="../../viewers/film_stack.py" />
            <source>side stated by the clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface of a reduced mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>template</source>
            <translation>plantilla</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>the file has no number here</source>
            <translation>el archivo no tiene número aquí</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>the last {s:.3g} s are not in this layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>typed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>{coin}: {mm} mm</source>
            <translation>{coin}: {mm} mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>{finding}: {words}. Click to show it on the film.</source>
            <translation>{finding}: {words}. Haga clic para mostrarlo en la radiografía.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{hz:g} samples/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} belongs to “{command}”. Swap gives that one the shortcut this one has now.</source>
            <translation>{keys} pertenece a «{command}». Intercambiar le da a ese el atajo que este tiene ahora.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} moves about in the window and cannot be given away.</source>
            <translation>{keys} sirve para moverse por la ventana y no se puede asignar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{ms:.0f} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{mv:+.2f} mV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{name}: {s:.3g} s{derived}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files in {s} series</source>
            <translation>{n} archivos en {s} series</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files were not used</source>
            <translation>{n} archivos no se utilizaron</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} finding</source>
            <translation>
                <numerusform>{n} hallazgo</numerusform>
                <numerusform>{n} hallazgos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} images</source>
            <translation>{n} imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/layer.py" />
            <source>{n} labels hidden: no room at this zoom</source>
            <translation>{n} etiquetas ocultas: no caben con este zoom</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>{n} of {count}</source>
            <translation>{n} de {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>{n} problem is marked in the text above.</source>
            <translation>
                <numerusform>{n} problema está marcado en el texto de arriba.</numerusform>
                <numerusform>{n} problemas están marcados en el texto de arriba.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{n} sentences: {drafted} by the language model, {own} written or changed by you.</source>
            <translation>{n} frases: {drafted} del modelo de lenguaje, {own} escritas o cambiadas por usted.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} to decide</source>
            <translation>
                <numerusform>{n} por decidir</numerusform>
                <numerusform>{n} por decidir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{percent:.0f} % of paper's size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{percent} % interval {low} to {high}</source>
            <translation>intervalo del {percent} %: {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rate:.0f} /min if beat to beat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rise:+.4g} units of the file (not calibrated)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{s:.3f} s  </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{seen} of {total} files</source>
            <translation>{seen} de {total} archivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{side} convex, apex {apex}</source>
            <translation>convexidad {side}, ápex {apex}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{status} by {name}</source>
            <translation>{status} por {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} over {lower}</source>
            <translation>{upper} sobre {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} to {lower}</source>
            <translation>{upper} a {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, edited; the model said {before}</source>
            <translation>{what}: {value}, editado; el modelo dijo {before}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, measured by the clinician</source>
            <translation>{what}: {value}, medido por el clínico</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>± is half a 90 % interval: {source}.</source>
            <translation>± es la mitad de un intervalo del 90 %: {source}.</translation>
        </message>
    </context>
</TS>
