<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Plumbline</name>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source> /s</source>
            <translation> /s</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../viewers/hand/fields.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source> {n} other files were not used.</source>
            <translation> No se utilizaron otros {n} archivos.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination, which no finding supports.</source>
            <translation>«{word}» compara con otra exploración, lo que ningún hallazgo respalda.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination.</source>
            <translation>«{word}» compara con otra exploración.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies what no finding measures.</source>
            <translation>«{word}» niega lo que ningún hallazgo mide.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but no accepted finding supports it.</source>
            <translation>«{word}» niega, pero ningún hallazgo aceptado lo respalda.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but {finding} reaches 10°.</source>
            <translation>«{word}» niega, pero {finding} alcanza 10°.</translation>
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
            <translation>, derivada</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>0 to 1</source>
            <translation>0 a 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>1 - specificity</source>
            <translation>1 - especificidad</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 device with fewer than {least} cases is not named.</source>
            <translation>1 equipo con menos de {least} casos no se nombra.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>1 euro</source>
            <translation>1 euro</translation>
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 site with fewer than {least} cases is not named.</source>
            <translation>1 centro con menos de {least} casos no se nombra.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>10 rupees</source>
            <translation>10 rupias</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>2 euro</source>
            <translation>2 euros</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>3 x 4 with rhythm</source>
            <translation>3 x 4 con tira de ritmo</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/surface_window.py" />
            <location filename="../../viewers/surface_view.py" />
            <source>3-D view</source>
            <translation>Vista 3D</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>3-D view of the structure</source>
            <translation>Vista 3D de la estructura</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>3-D view: {structure}</source>
            <translation>Vista 3D: {structure}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>80 years and over</source>
            <translation>80 años o más</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A Cobb angle needs two lines with a length.</source>
            <translation>Un ángulo de Cobb necesita dos líneas con longitud.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A box must stay inside the image.</source>
            <translation>Un recuadro debe quedar dentro de la imagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>A box shows or hides its structure; F2 renames it</source>
            <translation>La casilla muestra u oculta su estructura; F2 la renombra</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration is the scale of its image, not a finding.</source>
            <translation>Una calibración es la escala de su imagen, no un hallazgo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration, and nothing else, needs the true length of what was drawn.</source>
            <translation>Solo una calibración necesita la longitud real de lo dibujado.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} key images; take some out first.</source>
            <translation>Un caso puede tener {n} imágenes clave; quite antes algunas.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} marks; delete some first.</source>
            <translation>Un caso puede tener {n} marcas; elimine antes algunas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>A click or Enter opens a case</source>
            <translation>Clic o Intro abre un caso</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>A click or Enter shows a series; drag it onto an image's place</source>
            <translation>Clic o Intro muestra una serie; arrástrela al lugar de una imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A colour has no measured value: it cannot be a finding.</source>
            <translation>Un color no tiene valor medido: no puede ser un hallazgo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A corner must stay inside the image.</source>
            <translation>Una esquina debe quedar dentro de la imagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A first impression may have {n} characters; this one has {count}.</source>
            <translation>Una primera impresión puede tener {n} caracteres; esta tiene {count}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A length needs two different points.</source>
            <translation>Una longitud necesita dos puntos distintos.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark must stay on its image.</source>
            <translation>Una marca debe quedar en su imagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark needs words to be a finding: type what it shows.</source>
            <translation>Una marca necesita palabras para ser un hallazgo: escriba qué muestra.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is no longer in the store: analyze again to see it.</source>
            <translation>Una máscara de este caso ya no está en el almacén: analice de nuevo para verla.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is not what was kept; `plumbline reports verify` says more.</source>
            <translation>Una máscara de este caso no es la que se guardó; `plumbline reports verify` dice más.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>A model pack on the clinic's own labelled cases</source>
            <translation>Un paquete de modelos con casos etiquetados de la propia clínica</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>A model reads this image too. Its marks are shown once you have written what you see yourself.</source>
            <translation>Un modelo también lee esta imagen. Sus marcas se muestran cuando usted haya escrito lo que ve.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>A pack's folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>Carpeta de un paquete, carpeta de modelo nnU-Net o bundle MONAI</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>A page to print, and the figures as JSON and CSV</source>
            <translation>Una página para imprimir y las cifras en JSON y CSV</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three different points.</source>
            <translation>Una región necesita al menos tres puntos distintos.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three points.</source>
            <translation>Una región necesita al menos tres puntos.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A ruler or coin must be {low} to {high} mm long.</source>
            <translation>Una regla o moneda debe medir de {low} a {high} mm.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence by the model must name a finding.</source>
            <translation>Una frase del modelo debe nombrar un hallazgo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence needs words; remove it instead of emptying it.</source>
            <translation>Una frase necesita palabras; quítela en lugar de vaciarla.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A signature needs the name of the clinician who answers for the report.</source>
            <translation>La firma necesita el nombre del clínico que responde del informe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC</source>
            <translation>AUROC</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC of pixels</source>
            <translation>AUROC de los píxeles</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC, mean of the classes</source>
            <translation>AUROC, media de las clases</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is chance.</source>
            <translation>AUROC: proporción de pares (un caso con y otro sin) en los que el caso con puntúa más alto; 0.5 es el azar.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Abdomen</source>
            <translation>Abdomen</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Accept all</source>
            <translation>Aceptar todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept every proposal</source>
            <translation>Aceptar todas las propuestas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept or edit a finding first: the draft rests on findings that count.</source>
            <translation>Primero acepte o edite un hallazgo: la redacción se basa en los hallazgos que cuentan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept this finding</source>
            <translation>Aceptar este hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept {finding}</source>
            <translation>Aceptar {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Accept, edit or reject {findings}.</source>
            <translation>Acepte, edite o rechace {findings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Accuracy</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Actinic keratosis or intraepithelial carcinoma (Bowen)</source>
            <translation>Queratosis actínica o carcinoma intraepitelial (Bowen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Add a model pack…</source>
            <translation>Añadir un paquete de modelos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Add a pack: its folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>Añadir un paquete: su carpeta, una carpeta de modelo nnU-Net o un bundle MONAI</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Add a sentence</source>
            <translation>Añadir una frase</translation>
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
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add a structure</source>
            <translation>Añadir una estructura</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Add the finding</source>
            <translation>Añadir el hallazgo</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add to the structure</source>
            <translation>Añadir a la estructura</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Adding a pack</source>
            <translation>Añadiendo un paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Age</source>
            <translation>Edad</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>All cases</source>
            <translation>Todos los casos</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>All cases ({n})</source>
            <translation>Todos los casos ({n})</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>All files (*);;Images (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</source>
            <translation>Todos los archivos (*);;Imágenes (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Amends version {n}: {reason}</source>
            <translation>Enmienda la versión {n}: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Among the first three</source>
            <translation>Entre las tres primeras</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An amendment needs its reason: it is printed in the amended report.</source>
            <translation>Una enmienda necesita su motivo: se imprime en el informe enmendado.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An angle needs two arms with a length.</source>
            <translation>Un ángulo necesita dos lados con longitud.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An ellipse needs two axes with a length.</source>
            <translation>Una elipse necesita dos ejes con longitud.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>An impression is asked for while the model's marks are hidden (Settings, Reader first).</source>
            <translation>Se pide una impresión mientras las marcas del modelo están ocultas (Ajustes, Primero el lector).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Analyze</source>
            <translation>Analizar</translation>
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
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this series</source>
            <translation>Analizar esta serie</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Analyzing</source>
            <translation>Analizando</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Angle</source>
            <translation>Ángulo</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Anomaly</source>
            <translation>Anomalía</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Another pack can be chosen for each image (Pack).</source>
            <translation>Para cada imagen puede elegirse otro paquete (Paquete).</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Arrow</source>
            <translation>Flecha</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Arrow keys open and close items; Ctrl+F searches</source>
            <translation>Las flechas abren y cierran elementos; Ctrl+F busca</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>As set: {pack}</source>
            <translation>Según los ajustes: {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>As the file has it</source>
            <translation>Como está en el archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>As the workstation</source>
            <translation>Como la estación de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Asks first</source>
            <translation>Pregunta antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Axial, coronal and sagittal planes</source>
            <translation>Planos axial, coronal y sagital</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Axial, coronal and sagittal planes (P)</source>
            <translation>Planos axial, coronal y sagital (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Back</source>
            <translation>Detrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Back to proposal</source>
            <translation>Volver a la propuesta</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Back to the images</source>
            <translation>Volver a las imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Back to the proposal</source>
            <translation>Volver a la propuesta</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Bacterial pneumonia</source>
            <translation>Neumonía bacteriana</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Balanced accuracy</source>
            <translation>Exactitud equilibrada</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Basal cell carcinoma</source>
            <translation>Carcinoma basocelular</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Benign keratosis (solar lentigo, seborrhoeic or lichen-planus-like)</source>
            <translation>Queratosis benigna (lentigo solar, seborreica o tipo liquen plano)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Bias</source>
            <translation>Sesgo</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Bias, pack minus label</source>
            <translation>Sesgo, paquete menos etiqueta</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body, lungs, bone and fat on CT, by rules</source>
            <translation>Cuerpo, pulmones, hueso y grasa en TC, por reglas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Bone</source>
            <translation>Hueso</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Both axes need a length.</source>
            <translation>Ambos ejes necesitan longitud.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Boxes found</source>
            <translation>Recuadros encontrados</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Boxes found, IoU {n} or more</source>
            <translation>Recuadros encontrados, IoU {n} o más</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Brain</source>
            <translation>Cerebro</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>By</source>
            <translation>Según</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>C1 and C2 have no body of this shape</source>
            <translation>C1 y C2 no tienen un cuerpo de esta forma</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CIELAB units</source>
            <translation>unidades CIELAB</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CPU ({reason})</source>
            <translation>CPU: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT chest, lung and mediastinum</source>
            <translation>TC de tórax, pulmón y mediastino</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT head, brain and bone</source>
            <translation>TC de cráneo, cerebro y hueso</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT with prior</source>
            <translation>TC con previo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT, three planes</source>
            <translation>TC, tres planos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CTR {value}</source>
            <translation>ICT {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Calculating figures and their intervals</source>
            <translation>Calculando cifras e intervalos</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Calibrate by a ruler or coin</source>
            <translation>Calibrar con una regla o moneda</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Calibration error</source>
            <translation>Error de calibración</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error, {n} bins</source>
            <translation>Error de calibración, {n} intervalos</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error: the mean distance between the probability shown and the share that came true, in bins of equal width; 0 is best.</source>
            <translation>Error de calibración: distancia media entre la probabilidad mostrada y la proporción que se cumplió, en intervalos de igual anchura; 0 es lo mejor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/curve_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
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
            <location filename="../../app/ui/pack_panel.py" />
            <source>Card</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cardiothoracic ratio</source>
            <translation>Índice cardiotorácico</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Case {n} of {count}</source>
            <translation>Caso {n} de {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases left out</source>
            <translation>Casos omitidos</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases with a result</source>
            <translation>Casos con resultado</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases without a result</source>
            <translation>Casos sin resultado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change the view</source>
            <translation>Cambiar la vista</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change what a sentence rests on</source>
            <translation>Cambiar en qué se basa una frase</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change {mark}</source>
            <translation>Cambiar {mark}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking the copy</source>
            <translation>Comprobando la copia</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking {file}</source>
            <translation>Comprobando {file}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Children's chest films: normal, bacterial or viral pneumonia</source>
            <translation>Tórax infantil: normal, neumonía bacteriana o vírica</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Choose a command to change its shortcut</source>
            <translation>Elija un comando para cambiar su atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Choose a model pack</source>
            <translation>Elegir un paquete de modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Choose a pack</source>
            <translation>Elegir un paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Choose a tool and draw on the image. Every mark is listed here with its values.</source>
            <translation>Elija una herramienta y dibuje en la imagen. Cada marca aparece aquí con sus valores.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Choose another class</source>
            <translation>Elegir otra clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Choose another colour</source>
            <translation>Elegir otro color</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Choose the class of {finding}</source>
            <translation>Elegir la clase de {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the data folder</source>
            <translation>Elegir la carpeta de datos</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Choose the pack whose card you want to read.</source>
            <translation>Elija el paquete cuya ficha quiere leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the table of labels</source>
            <translation>Elegir la tabla de etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class activation</source>
            <translation>Activación de clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Class of the threshold</source>
            <translation>Clase del umbral</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class or structure whose map is shown</source>
            <translation>Clase o estructura cuyo mapa se muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Classes of the pack</source>
            <translation>Clases del paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Click to change the words; Enter ends</source>
            <translation>Haga clic para cambiar las palabras; Intro termina</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Click where it stands, then type.</source>
            <translation>Haga clic donde va y escriba.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Close everything</source>
            <translation>Cerrar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/banner.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Close this object</source>
            <translation>Cerrar este objeto</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close this window</source>
            <translation>Cerrar esta ventana</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Close without a change</source>
            <translation>Cerrar sin cambios</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Close without adding</source>
            <translation>Cerrar sin añadir</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Close without signing</source>
            <translation>Cerrar sin firmar</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cobb angle by hand</source>
            <translation>Ángulo de Cobb a mano</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Coin</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour of the structure</source>
            <translation>Color de la estructura</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Command search</source>
            <translation>Búsqueda de comandos</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
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
            <translation>Copiar todo</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy the whole report as text</source>
            <translation>Copiar todo el informe como texto</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Copying {pack}</source>
            <translation>Copiando {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Corner by corner; a double click, Enter or the first corner closes it.</source>
            <translation>Esquina a esquina; doble clic, Intro o la primera esquina lo cierra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>Coronal balance</source>
            <translation>Equilibrio coronal</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Correct a structure</source>
            <translation>Corregir una estructura</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct it with the brush</source>
            <translation>Corregirla con el pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct the boxes that it is measured on</source>
            <translation>Corregir los recuadros en los que se mide</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Correct the structure with brush or eraser; what was measured follows.</source>
            <translation>Corrija la estructura con pincel o borrador; las medidas se actualizan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Cosine of the two embeddings, 1 is the same; from this workstation's own signed cases.</source>
            <translation>Coseno de los dos embeddings, 1 es igual; de los casos firmados de esta estación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Cursor in all images</source>
            <translation>Cursor en todas las imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>DICOM, ZIP archives, NIfTI, or JPEG, PNG, TIFF and HEIC photographs</source>
            <translation>DICOM, archivos ZIP, NIfTI, o fotografías JPEG, PNG, TIFF y HEIC</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Dark regions</source>
            <translation>Zonas oscuras</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date and time</source>
            <translation>Fecha y hora</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Delete the chosen structures (Del)</source>
            <translation>Eliminar las estructuras elegidas (Supr)</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete this mark (Delete)</source>
            <translation>Eliminar esta marca (Supr)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Delete {mark}</source>
            <translation>Eliminar {mark}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Dermatofibroma</source>
            <translation>Dermatofibroma</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Detection</source>
            <translation>Detección</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Device</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Diameter of a coin that was imaged</source>
            <translation>Diámetro de una moneda radiografiada</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Diameters</source>
            <translation>Diámetros</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1.</source>
            <translation>Dice y Jaccard: solapamiento de las máscaras, 0 a 1, media de los casos; dos máscaras vacías cuentan como 1.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Dice, mean</source>
            <translation>Dice, media</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Do not read it</source>
            <translation>No leerla</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/document_view.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Double click or Enter opens the case; it is signed and cannot be changed by looking</source>
            <translation>Doble clic o Intro abre el caso; está firmado y no cambia al mirarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Double click or Enter takes the class</source>
            <translation>Doble clic o Intro toma la clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Draft</source>
            <translation>Redactar</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draft the report</source>
            <translation>Redactar el informe</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Drafting the report</source>
            <translation>Redactando el informe</translation>
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
            <translation>Arrastrar o flechas: girar. Rueda, + y -: zoom. A, P, L, R, H, F: ver desde ese lado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Drag over the region; or set centre, end of an axis, width.</source>
            <translation>Arrastre sobre la región; o fije centro, extremo de un eje y ancho.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Drag to measure time and amplitude; arrow keys move the caliper, Esc removes it</source>
            <translation>Arrastre para medir tiempo y amplitud; las flechas mueven el calibre, Esc lo quita</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Draw a ball in all slices it reaches, not on the shown one alone</source>
            <translation>Dibujar una esfera en todos los cortes que alcanza, no solo en el mostrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Draw a new segmentation</source>
            <translation>Dibujar una segmentación nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw along a ruler or across a coin, then give its true length.</source>
            <translation>Trace a lo largo de una regla o a través de una moneda e indique su longitud real.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw round the region.</source>
            <translation>Rodee la región.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Drawn here</source>
            <translation>Dibujado aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Drop files, a folder or a disc here</source>
            <translation>Suelte aquí archivos, una carpeta o un disco</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Each could not be used for the reason given; the others are listed.</source>
            <translation>Ninguno pudo utilizarse por el motivo indicado; los demás están listados.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit a sentence</source>
            <translation>Editar una frase</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Edit the finding</source>
            <translation>Editar el hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit the indication</source>
            <translation>Editar la indicación</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Ellipse</source>
            <translation>Elipse</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>End of one arm, vertex, end of the other arm.</source>
            <translation>Extremo de un lado, vértice, extremo del otro.</translation>
        </message>
        <message>
            <location filename="../../viewers/translate.py" />
            <source>English</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Enter goes to the image of a mark; F2 names it</source>
            <translation>Intro va a la imagen de una marca; F2 la nombra</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Enter runs the chosen command</source>
            <translation>Intro ejecuta el comando elegido</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Eraser</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate a pack on own cases</source>
            <translation>Evaluar un paquete con casos propios</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Evaluate a pack on own cases…</source>
            <translation>Evaluar un paquete con casos propios…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Evaluate…</source>
            <translation>Evaluar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluating a pack</source>
            <translation>Evaluando un paquete</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Evaluation of {pack}</source>
            <translation>Evaluación de {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Every case of the table was read and compared.</source>
            <translation>Todos los casos de la tabla se leyeron y compararon.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Evidence {finding}: {words}</source>
            <translation>Evidencia {finding}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange left and right</source>
            <translation>Intercambiar izquierda y derecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange top and bottom</source>
            <translation>Intercambiar arriba y abajo</translation>
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
            <location filename="../../app/ui/evaluation_words.py" />
            <source>False boxes on an image</source>
            <translation>Recuadros falsos por imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Fat</source>
            <translation>Grasa</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Feet</source>
            <translation>Pies</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>Figures of the evaluation</source>
            <translation>Cifras de la evaluación</translation>
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
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Files that were not used</source>
            <translation>Archivos no utilizados</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill</source>
            <translation>Relleno</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill structures</source>
            <translation>Rellenar estructuras</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Film's own</source>
            <translation>La de la radiografía</translation>
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
            <location filename="../../app/ui/segments_panel.py" />
            <source>Find a structure</source>
            <translation>Buscar una estructura</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Finding vertebrae</source>
            <translation>Buscando vértebras</translation>
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
            <location filename="../../app/ui/impression_panel.py" />
            <source>First impression</source>
            <translation>Primera impresión</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Fit the page to the width (Ctrl+0)</source>
            <translation>Ajustar la página al ancho (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit the paper to the width (Ctrl+0)</source>
            <translation>Ajustar el papel al ancho (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit to width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>For every case of which nothing is decided yet. What you write first is kept and never changed.</source>
            <translation>Para todo caso del que aún no se ha decidido nada. Lo que escriba primero se guarda y no se cambia nunca.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>For {n} cases no patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>En {n} casos no se indica el paciente: cada caso cuenta como un paciente propio, lo que estrecha demasiado los intervalos si un paciente tiene varios.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Four</source>
            <translation>Cuatro</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Frame of the lungs</source>
            <translation>Marco de los pulmones</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Frame of the thorax</source>
            <translation>Marco del tórax</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Freehand outline</source>
            <translation>Contorno a mano alzada</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>From the file {n}</source>
            <translation>Del archivo {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>From the next start on. Reports stay English: what checks them against the findings reads English only. Numbers have a decimal point in every language, as in the report.</source>
            <translation>A partir del próximo inicio. Los informes siguen en inglés: lo que los comprueba con los hallazgos solo lee inglés. Los números llevan punto decimal en todos los idiomas, como en el informe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Front</source>
            <translation>Delante</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Full range</source>
            <translation>Rango completo</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain</source>
            <translation>Ganancia</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain in mm per mV, for ECG leads</source>
            <translation>Ganancia en mm por mV, para derivaciones de ECG</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade</source>
            <translation>grado de Genant</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade 0 by height ratios: less than 20 % height loss (Genant et al. 1993)</source>
            <translation>grado 0 de Genant por cocientes de altura: menos del 20 % de pérdida de altura (Genant et al. 1993)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade {n} ({severity}), {shape}: {what} (Genant et al. 1993, by height ratios alone)</source>
            <translation>grado {n} de Genant ({severity}), {shape}: {what} (Genant et al. 1993, solo por cocientes de altura)</translation>
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
            <location filename="../../app/ui/marks_panel.py" />
            <source>Go to the image that this mark lies on (Enter)</source>
            <translation>Ir a la imagen de esta marca (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Graphics card (CUDA)</source>
            <translation>Tarjeta gráfica (CUDA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Hard contrast</source>
            <translation>Contraste duro</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Head</source>
            <translation>Cabeza</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all</source>
            <translation>Ocultar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all marks</source>
            <translation>Ocultar todas las marcas</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide every mark; nothing is deleted</source>
            <translation>Ocultar todas las marcas; no se elimina nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Hide every structure listed</source>
            <translation>Ocultar todas las estructuras listadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Hide the model's marks until I have written an impression</source>
            <translation>Ocultar las marcas del modelo hasta que haya escrito mi impresión</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How far the image differs from what the model expects: 1 where it differs most.</source>
            <translation>Cuánto difiere la imagen de lo que espera el modelo: 1 donde más difiere.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How much the score of {name} falls when a place is covered: 1 where it falls most.</source>
            <translation>Cuánto baja la puntuación de {name} al tapar un lugar: 1 donde más baja.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>How the traces are arranged</source>
            <translation>Cómo se disponen los trazados</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>How to read this</source>
            <translation>Cómo leer esto</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How unsure the model is whether a pixel belongs to {name}: 1 where its score is one half, 0 where it is sure.</source>
            <translation>Cuánto duda el modelo de que un píxel pertenezca a {name}: 1 donde su puntuación es un medio, 0 donde está seguro.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>I have read these images and answer for this report.</source>
            <translation>He leído estas imágenes y respondo de este informe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>ICC(2,1)</source>
            <translation>ICC(2,1)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986).</source>
            <translation>ICC(2,1): concordancia absoluta de una medición con la etiqueta (Shrout y Fleiss 1979). Límites de concordancia: sesgo más y menos 1.96 desviaciones estándar (Bland y Altman 1986).</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
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
            <location filename="../../viewers/sr_rows.py" />
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/film_view.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's</source>
            <translation>La izquierda de la imagen es, del paciente, la</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Image left is the patient's {side}</source>
            <translation>La izquierda de la imagen es la {side} del paciente</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's: {side}</source>
            <translation>La izquierda de la imagen es, del paciente, la: {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../viewers/stack_view.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Images per second</source>
            <translation>Imágenes por segundo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>In {n} cases the pack gave no {name}.</source>
            <translation>En {n} casos el paquete no dio {name}.</translation>
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
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Intervals: {resamples} bootstrap samples of patients, seed {seed}, the middle {share}. Groups of fewer than {least} cases are listed, not estimated. Lines are those of the table of labels, whose first line names the columns.</source>
            <translation>Intervalos: {resamples} muestras bootstrap de pacientes, semilla {seed}, el {share} central. Los grupos de menos de {least} casos se enumeran, no se estiman. Las líneas son las de la tabla de etiquetas, cuya primera línea nombra las columnas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>IoU of boxes</source>
            <translation>IoU de los recuadros</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>IoU of boxes, mean</source>
            <translation>IoU de los recuadros, media</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>It is measured on the boxes of both lungs: correct those, and it follows.</source>
            <translation>Se mide en los recuadros de ambos pulmones: corríjalos y se vuelve a medir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>It stands in the report as yours</source>
            <translation>Figura en el informe como suya</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Item</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Items of the report</source>
            <translation>Elementos del informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Its curvature is known</source>
            <translation>Su curvatura es conocida</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Its mask is no longer at hand: analyze again, then correct it.</source>
            <translation>Su máscara ya no está disponible: analice de nuevo y después corríjala.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Jaccard</source>
            <translation>Jaccard</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Jaccard, mean</source>
            <translation>Jaccard, media</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Judge this pack on your own labelled cases</source>
            <translation>Evaluar este paquete con sus propios casos etiquetados</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Keep the corrected segments…</source>
            <translation>Guardar los segmentos corregidos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Keep the corrected structures with this study</source>
            <translation>Guardar las estructuras corregidas con este estudio</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool</source>
            <translation>Mantener la herramienta</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool for mark after mark</source>
            <translation>Mantener la herramienta marca tras marca</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Keeping segments</source>
            <translation>Guardando segmentos</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Keeps your impression as it is and shows the model's marks</source>
            <translation>Guarda su impresión tal como está y muestra las marcas del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Kept on this workstation only. Off forgets the list; quick look is never listed.</source>
            <translation>Se guarda solo en esta estación. Al desactivarlo se olvida la lista; la vista rápida nunca se incluye.</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Kept with the case and never changed afterwards</source>
            <translation>Se guarda con el caso y no se cambia después</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Key image</source>
            <translation>Imagen clave</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Key image (K)</source>
            <translation>Imagen clave (K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Kind of map</source>
            <translation>Tipo de mapa</translation>
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
            <location filename="../../app/ui/map_box.py" />
            <source>Lay the map over the image</source>
            <translation>Superponer el mapa a la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../app/ui/workspace/layout_popup.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Layout (L)</source>
            <translation>Disposición (L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Layout…</source>
            <translation>Disposición…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Left lung</source>
            <translation>Pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Legend: dark is 0, bright is 1</source>
            <translation>Leyenda: oscuro es 0, claro es 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Lesion</source>
            <translation>Lesión</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Let the language model draft the prose</source>
            <translation>Que el modelo de lenguaje redacte el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Let the pack read every labelled case</source>
            <translation>Que el paquete lea todos los casos etiquetados</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Let this mark count in the report</source>
            <translation>Que esta marca cuente en el informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Let this pack read</source>
            <translation>Que lea este paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a Cobb angle of {n}: it is from 0 to 180 degrees.</source>
            <translation>La línea {line} de {file} tiene un ángulo de Cobb de {n}: va de 0 a 180 grados.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a box without width or height: mend that line.</source>
            <translation>La línea {line} de {file} tiene un recuadro sin anchura o altura: corríjala.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a cell of more than {n} letters: mend that line.</source>
            <translation>La línea {line} de {file} tiene una celda de más de {n} caracteres: corríjala.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has an age of {n}: it is from 0 to 130 years.</source>
            <translation>La línea {line} de {file} tiene una edad de {n}: va de 0 a 130 años.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which is a group of classes: name the class itself.</source>
            <translation>La línea {line} de {file} tiene la etiqueta {text}, que es un grupo de clases: indique la clase misma.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not give: use one of {labels}.</source>
            <translation>La línea {line} de {file} tiene la etiqueta {text}, que este paquete no da: use una de {labels}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not mark: use one of {labels}.</source>
            <translation>La línea {line} de {file} tiene la etiqueta {text}, que este paquete no marca: use una de {labels}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {n} cells where line 1 names {count} columns: mend that line.</source>
            <translation>La línea {line} de {file} tiene {n} celdas y la línea 1 nombra {count} columnas: corrija esa línea.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has {text} under 'sex': write M, F or O, or leave it empty.</source>
            <translation>La línea {line} de {file} tiene {text} en 'sex': escriba M, F u O, o déjelo vacío.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write 1 or 0.</source>
            <translation>La línea {line} de {file} tiene {text} en '{column}': escriba 1 o 0.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write a number.</source>
            <translation>La línea {line} de {file} tiene {text} en '{column}': escriba un número.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a link that leads out of the data folder: copy the file itself there.</source>
            <translation>La línea {line} de {file} indica un enlace que sale de la carpeta de datos: copie allí el archivo mismo.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a path that does not lie below the data folder: give it from that folder on, without '..'.</source>
            <translation>La línea {line} de {file} indica una ruta que no está dentro de la carpeta de datos: escríbala desde esa carpeta, sin '..'.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names no file: fill in its column 'file'.</source>
            <translation>La línea {line} de {file} no nombra ningún archivo: rellene su columna 'file'.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names the file of line {other} again: keep one of them.</source>
            <translation>La línea {line} de {file} repite el archivo de la línea {other}: deje una de ellas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>List it as your finding</source>
            <translation>Añadirlo como hallazgo suyo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>List recent files and folders</source>
            <translation>Mostrar archivos y carpetas recientes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Liver</source>
            <translation>Hígado</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Loading {name}</source>
            <translation>Cargando {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from this side ({key})</source>
            <translation>Ver desde este lado ({key})</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from: {side}</source>
            <translation>Ver desde: {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and thoracolumbar/lumbar region, and coronal balance.</source>
            <translation>Se busca en una telerradiografía frontal de columna completa: vértebras T1 a L5, curvas en la región torácica proximal, torácica principal y toracolumbar/lumbar, y equilibrio coronal.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Looking for a pack that reads {file} was cancelled.</source>
            <translation>Se canceló la búsqueda de un paquete que lea {file}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Looking through {name}</source>
            <translation>Revisando {name}</translation>
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
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Lower end vertebra</source>
            <translation>Vértebra límite inferior</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Lower limit of agreement</source>
            <translation>Límite inferior de concordancia</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Lung</source>
            <translation>Pulmón</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lung fields on frontal chest films</source>
            <translation>Campos pulmonares en radiografías frontales de tórax</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lungs</source>
            <translation>Pulmones</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>MR, four series</source>
            <translation>RM, cuatro series</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Magnifying glass</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Making a map</source>
            <translation>Creando un mapa</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Making a simulated CT</source>
            <translation>Creando una TC simulada</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Making planes</source>
            <translation>Creando planos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mammography, four views</source>
            <translation>Mamografía, cuatro proyecciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Map on the image</source>
            <translation>Mapa sobre la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Maps, threshold and similar cases</source>
            <translation>Mapas, umbral y casos similares</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks drawn by hand</source>
            <translation>Marcas dibujadas a mano</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Mask files are shown on a volume: open its series first.</source>
            <translation>Los archivos de máscara se muestran sobre un volumen: abra primero su serie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Maximum</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Mean absolute error</source>
            <translation>Error absoluto medio</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Measure another curve</source>
            <translation>Medir otra curva</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure another curve…</source>
            <translation>Medir otra curva…</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. A model pack reads the series that is shown when you ask for it.</source>
            <translation>Mida en las imágenes (menú Medir) y use una marca como hallazgo: aparece aquí y en el informe. Un paquete de modelos lee la serie mostrada cuando usted lo pide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Measure the heights of structures called C1 to L5</source>
            <translation>Medir las alturas de las estructuras llamadas C1 a L5</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Measure vertebral heights</source>
            <translation>Medir las alturas vertebrales</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Measure {upper} to {lower}</source>
            <translation>Medir de {upper} a {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Measured on {source}</source>
            <translation>Medido en: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Measurement</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Measuring</source>
            <translation>Midiendo</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Measuring again</source>
            <translation>Midiendo de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Measuring tools</source>
            <translation>Herramientas de medida</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mediastinum</source>
            <translation>Mediastino</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanocytic naevus</source>
            <translation>Nevo melanocítico</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanoma</source>
            <translation>Melanoma</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Middle 90 %</source>
            <translation>90 % central</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Model pack</source>
            <translation>Paquete de modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Model packs</source>
            <translation>Paquetes de modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its box, or its corners and edges</source>
            <translation>Mover su recuadro, o sus esquinas y bordes</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its corners and ends</source>
            <translation>Mover sus esquinas y límites</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Move the box of {finding}</source>
            <translation>Mover el recuadro de {finding}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Move {level}</source>
            <translation>Mover {level}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Moves along the measured curve: left more specific, right more sensitive</source>
            <translation>Se mueve por la curva medida: a la izquierda más específico, a la derecha más sensible</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>NIfTI (*.nii *.nii.gz);;All files (*)</source>
            <translation>NIfTI (*.nii *.nii.gz);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>NIfTI: the file states no patient, no modality and no unit</source>
            <translation>NIfTI: el archivo no indica paciente, modalidad ni unidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
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
            <location filename="../../app/ui/marks_list.py" />
            <source>Name of the mark</source>
            <translation>Nombre de la marca</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name of the signer</source>
            <translation>Nombre de quien firma</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Name this mark (F2)</source>
            <translation>Nombrar esta marca (F2)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Name {mark}</source>
            <translation>Nombrar {mark}</translation>
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
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Next image</source>
            <translation>Imagen siguiente</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page (Page Down)</source>
            <translation>Página siguiente (Av Pág)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next panel</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Nine</source>
            <translation>Nueve</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>No ROC curve was measured for this pack.</source>
            <translation>No se midió ninguna curva ROC para este paquete.</translation>
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
            <location filename="../../app/ui/report_panel.py" />
            <source>No film is open. The report is written from the findings you accept.</source>
            <translation>No hay ninguna radiografía abierta. El informe se escribe con los hallazgos que acepte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>No interval: measured once, by hand.</source>
            <translation>Sin intervalo: medido una vez, a mano.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No language model is installed.</source>
            <translation>No hay ningún modelo de lenguaje instalado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No maps are made of a volume's masks: they would take several times its memory.</source>
            <translation>No se hacen mapas de las máscaras de un volumen: ocuparían varias veces su memoria.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>No marks</source>
            <translation>Sin marcas</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No model pack has read what is shown.</source>
            <translation>Ningún paquete de modelos ha leído lo que se muestra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No model pack is installed.</source>
            <translation>No hay ningún paquete de modelos instalado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>No model pack is meant for this image. The list of packs says of each why.</source>
            <translation>Ningún paquete de modelos está pensado para esta imagen. La lista de paquetes dice de cada uno por qué.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No other signed case was read by this pack, or it gives no embedding.</source>
            <translation>Este paquete no leyó ningún otro caso firmado, o no da embeddings.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>No se indica ningún paciente: cada caso cuenta como un paciente propio, lo que estrecha demasiado los intervalos si un paciente tiene varios.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No report yet</source>
            <translation>Aún no hay informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>No segmentation is open. The structures of a DICOM SEG or a mask file will be listed here.</source>
            <translation>No hay ninguna segmentación abierta. Aquí aparecerán las estructuras de un DICOM SEG o de un archivo de máscara.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No sensitivity and specificity were measured for {name}.</source>
            <translation>No se midieron sensibilidad ni especificidad para {name}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No usable NVIDIA graphics processor was found; the models run on the processor.</source>
            <translation>No se encontró ningún procesador gráfico NVIDIA utilizable; los modelos usan el procesador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>None of the {n} cases could be evaluated ({counted}). The last one: {reason}</source>
            <translation>Ninguno de los {n} casos pudo evaluarse ({counted}). El último: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Not read yet.</source>
            <translation>Aún no leída.</translation>
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
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing is changed</source>
            <translation>No cambia nada</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Nothing is left of {name} that could be measured: undo the correction, or reject {finding}.</source>
            <translation>No queda nada de {name} que medir: deshaga la corrección o rechace {finding}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing is open. What is found on the images will be listed here.</source>
            <translation>No hay nada abierto. Lo que se encuentre en las imágenes aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Nothing leaves this workstation: images, models and reports stay here.</source>
            <translation>Nada sale de esta estación: imágenes, modelos e informes se quedan aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Nothing of this can be drawn: accept it, or reject it and write what you see.</source>
            <translation>Nada de esto puede dibujarse: acéptelo, o rechácelo y escriba lo que ve.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Nothing that can be shown was found there.</source>
            <translation>Allí no se encontró nada que se pueda mostrar.</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Nothing was imaged at this point: it is padding.</source>
            <translation>En este punto no hay imagen: es relleno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing was measured of how well it does on such images. The reasons stay over the image and are printed in the report.</source>
            <translation>No se ha medido su rendimiento en imágenes así. Los motivos quedan sobre la imagen y se imprimen en el informe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Nothing was opened yet</source>
            <translation>Aún no se ha abierto nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Now: {device}</source>
            <translation>Ahora: {device}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Occlusion</source>
            <translation>Oclusión</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Of</source>
            <translation>De qué</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>On the volume shown</source>
            <translation>En el volumen mostrado</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>One below the other</source>
            <translation>Uno debajo de otro</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>One image</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>One line along each end plate.</source>
            <translation>Una línea por cada platillo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>One to one</source>
            <translation>Uno a uno</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity of filled structures</source>
            <translation>Opacidad de las estructuras rellenas</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Opacity of the map</source>
            <translation>Opacidad del mapa</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a file or a folder</source>
            <translation>Abrir un archivo o una carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Open a file, a folder, a disc or a ZIP archive: its series are listed here.</source>
            <translation>Abra un archivo, una carpeta, un disco o un ZIP: sus series aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open a folder or disc</source>
            <translation>Abrir una carpeta o un disco</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open a folder or disc…</source>
            <translation>Abrir una carpeta o un disco…</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a study or a photograph</source>
            <translation>Abra un estudio o una fotografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open again…</source>
            <translation>Abrir de nuevo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open beside what is open</source>
            <translation>Abrir junto a lo abierto</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open beside what is open…</source>
            <translation>Abrir junto a lo abierto…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open images</source>
            <translation>Abrir imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open mask files</source>
            <translation>Abrir archivos de máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open mask files…</source>
            <translation>Abrir archivos de máscara…</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Open or draw segments of vertebrae first, and name them C1 to L5.</source>
            <translation>Abra o dibuje primero segmentos de vértebras y llámelos C1 a L5.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Open the signed report for an amendment</source>
            <translation>Abrir el informe firmado para enmendarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated CT</source>
            <translation>Abrir la TC simulada</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated film</source>
            <translation>Abrir la radiografía simulada</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Opened</source>
            <translation>Abiertos</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening an amendment</source>
            <translation>Abriendo una enmienda</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening {file} was cancelled.</source>
            <translation>Se canceló la apertura de {file}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Operating point</source>
            <translation>Punto de operación</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Out of the pack's scope</source>
            <translation>Fuera del ámbito del paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Outline</source>
            <translation>Contorno</translation>
        </message>
        <message>
            <location filename="../../app/ui/scope_strip.py" />
            <source>Outside the scope of {pack}, read all the same: {reasons}</source>
            <translation>Fuera del ámbito de {pack}, leída de todos modos: {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Over other structures</source>
            <translation>Sobre otras estructuras</translation>
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
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Packs run on</source>
            <translation>Los paquetes usan</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed</source>
            <translation>Velocidad del papel</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed in mm per second</source>
            <translation>Velocidad del papel en mm por segundo</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper with traces</source>
            <translation>Papel con trazados</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Patients, studies and series</source>
            <translation>Pacientes, estudios y series</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Pick a case from the worklist</source>
            <translation>Elija un caso de la lista de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Pixel value</source>
            <translation>Valor de píxel</translation>
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
            <location filename="../../app/ui/segments_desk.py" />
            <source>Placing segments</source>
            <translation>Colocando segmentos</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Planes as the volume lies</source>
            <translation>Planos según el volumen</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Planes need a volume of evenly spaced slices.</source>
            <translation>Los planos necesitan un volumen de cortes equidistantes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play faster</source>
            <translation>Reproducir más rápido</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play or stop</source>
            <translation>Reproducir o parar</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play or stop (C)</source>
            <translation>Reproducir o parar (C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play slower</source>
            <translation>Reproducir más lento</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play to and fro</source>
            <translation>Reproducir de ida y vuelta</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/full_screen.py" />
            <source>Plumbline: images</source>
            <translation>Plumbline: imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Preliminary, not signed</source>
            <translation>Preliminar, sin firmar</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Preparing the 3-D view</source>
            <translation>Preparando la vista 3D</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Press Enter or click to show this image.</source>
            <translation>Pulse Intro o haga clic para mostrar esta imagen.</translation>
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
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Previous image</source>
            <translation>Imagen anterior</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page (Page Up)</source>
            <translation>Página anterior (Re Pág)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous panel</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Printed beside every decision and signature.</source>
            <translation>Se imprime junto a cada decisión y firma.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Probability</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Processor (CPU)</source>
            <translation>Procesador (CPU)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Progress of the evaluation</source>
            <translation>Progreso de la evaluación</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Projection</source>
            <translation>Proyección</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Prose drafted by {model}.</source>
            <translation>Texto redactado por {model}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Put your name to the report</source>
            <translation>Ponga su nombre al informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Quick look keeps nothing: end it, and open the images again.</source>
            <translation>La vista rápida no guarda nada: termínela y abra de nuevo las imágenes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quick look, nothing is kept</source>
            <translation>Vista rápida, no se guarda nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Quick look: keep nothing</source>
            <translation>Vista rápida: no guardar nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Quick look: nothing of what you open is kept, and nothing can be signed.</source>
            <translation>Vista rápida: no se guarda nada de lo que abra y no se puede firmar nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>ROC curve</source>
            <translation>Curva ROC</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Radiograph with prior</source>
            <translation>Radiografía con previa</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of brush and eraser; [ and ] on the image</source>
            <translation>Radio del pincel y del borrador; [ y ] en la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of the brush</source>
            <translation>Radio del pincel</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read by {pack} {version} ({sha256}) in {seconds} s</source>
            <translation>Leída por {pack} {version} ({sha256}) en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same</source>
            <translation>Leerla de todos modos</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same?</source>
            <translation>¿Leerla de todos modos?</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read it all the same…</source>
            <translation>Leerla de todos modos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reader first</source>
            <translation>Primero el lector</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Reader: {name}</source>
            <translation>Lector: {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Reading with {pack}</source>
            <translation>Leyendo con {pack}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reading {file}</source>
            <translation>Leyendo {file}</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reads the image</source>
            <translation>Lee la imagen</translation>
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
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording {n}</source>
            <translation>Registro {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Redo the correction</source>
            <translation>Rehacer la corrección</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Reference lines</source>
            <translation>Líneas de referencia</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in an image</source>
            <translation>Región en una imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in the patient</source>
            <translation>Región en el paciente</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Reject {finding}</source>
            <translation>Rechazar {finding}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Relation</source>
            <translation>Relación</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Remove a sentence</source>
            <translation>Quitar una frase</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Remove this pack from this workstation</source>
            <translation>Quitar este paquete de esta estación</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Remove this sentence</source>
            <translation>Quitar esta frase</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Rename (F2)</source>
            <translation>Renombrar (F2)</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Restore {finding}</source>
            <translation>Restaurar {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Rests on…</source>
            <translation>Se basa en…</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Retinal vessels</source>
            <translation>Vasos retinianos</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Right and left heart border, then right and left inner chest wall.</source>
            <translation>Borde cardíaco derecho e izquierdo, después pared torácica interna derecha e izquierda.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Right lung</source>
            <translation>Pulmón derecho</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Runs on</source>
            <translation>Usa</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>SD {value}</source>
            <translation>DE {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures in a folder</source>
            <translation>Guardar página y cifras en una carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures…</source>
            <translation>Guardar página y cifras…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Scoliosis is stated, but no accepted curve reaches 10 degrees.</source>
            <translation>Se indica escoliosis, pero ninguna curva aceptada alcanza 10 grados.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by position</source>
            <translation>Desplazar juntas por posición</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by position in the patient</source>
            <translation>Desplazar juntas por posición en el paciente</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by slice number</source>
            <translation>Desplazar juntas por número de corte</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by slice number, from here on</source>
            <translation>Desplazar juntas por número de corte, desde aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Search commands</source>
            <translation>Buscar comandos</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document</source>
            <translation>Buscar en este documento</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document (Ctrl+F); Enter goes to the next place</source>
            <translation>Buscar en este documento (Ctrl+F); Intro va al siguiente</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report</source>
            <translation>Buscar en este informe</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report (Ctrl+F); Enter goes to the next place, Shift+Enter back</source>
            <translation>Buscar en este informe (Ctrl+F); Intro va al siguiente, Mayús+Intro atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Search marks</source>
            <translation>Buscar marcas</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Segmentation</source>
            <translation>Segmentación</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Segments are drawn on a volume: open its series first.</source>
            <translation>Los segmentos se dibujan en un volumen: abra primero su serie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Select a mark first: its value becomes the finding.</source>
            <translation>Seleccione antes una marca: su valor será el hallazgo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select and move</source>
            <translation>Seleccionar y mover</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select marks, drag them and their points.</source>
            <translation>Seleccione marcas, arrástrelas o arrastre sus puntos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Sensitivity at {threshold}</source>
            <translation>Sensibilidad con umbral {threshold}</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity over 1 - specificity, as measured on cases kept back</source>
            <translation>Sensibilidad frente a 1 - especificidad, medida en casos reservados</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Sensitivity {share} (n = {n} with it)</source>
            <translation>Sensibilidad {share} (n = {n} con ello)</translation>
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
            <location filename="../../app/ui/hand_palette.py" />
            <source>Set both ends, or drag from end to end.</source>
            <translation>Fije ambos extremos, o arrastre de uno a otro.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Set ends of {finding}</source>
            <translation>Fijar los límites de {finding}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Set the threshold of {finding}</source>
            <translation>Fijar el umbral de {finding}</translation>
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
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Sex</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Shortcut</source>
            <translation>Atajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all marks</source>
            <translation>Mostrar todas las marcas</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show borders alone</source>
            <translation>Mostrar solo los bordes</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show every mark on its image</source>
            <translation>Mostrar cada marca en su imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show every structure listed</source>
            <translation>Mostrar todas las estructuras listadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show on its image</source>
            <translation>Mostrar en su imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Show on the image</source>
            <translation>Mostrar en la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show only structures whose name holds these letters</source>
            <translation>Mostrar solo estructuras cuyo nombre contenga estas letras</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Show or hide marks</source>
            <translation>Mostrar u ocultar marcas</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Show or hide the crosshair</source>
            <translation>Mostrar u ocultar la cruz</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Show or hide the map</source>
            <translation>Mostrar u ocultar el mapa</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Show the calibrated image to delete its calibration: its marks are measured again.</source>
            <translation>Muestre la imagen calibrada para eliminar su calibración: sus marcas se miden de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Show the cases that hold all of these words</source>
            <translation>Mostrar los casos que contengan todas estas palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Show the images first: a pack reads what is on the screen.</source>
            <translation>Muestre primero las imágenes: un paquete lee lo que está en pantalla.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Show the mark's image first: its value is measured on it.</source>
            <translation>Muestre antes la imagen de la marca: su valor se mide en ella.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show the marks that hold all of these words</source>
            <translation>Mostrar las marcas que contengan todas estas palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Show the model's marks</source>
            <translation>Mostrar las marcas del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Show the series that hold all of these words</source>
            <translation>Mostrar las series que contengan todas estas palabras</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Side not stated</source>
            <translation>Lado no indicado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the clinician.</source>
            <translation>Lados del paciente: indicados por el clínico.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the file.</source>
            <translation>Lados del paciente: indicados por el archivo.</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>Signed by {name}, {when}</source>
            <translation>Firmado por {name}, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Signed cases that look alike to the pack are listed here.</source>
            <translation>Aquí aparecen los casos firmados que al paquete le parecen similares.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signing</source>
            <translation>Firmando</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Sign…</source>
            <translation>Firmar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Similar signed cases</source>
            <translation>Casos firmados similares</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Single planes</source>
            <translation>Planos individuales</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Site</source>
            <translation>Centro</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Size of type</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Skin lesion on dermoscopy: outline and seven diagnoses</source>
            <translation>Lesión cutánea en dermatoscopia: contorno y siete diagnósticos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Soft contrast</source>
            <translation>Contraste suave</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Specificity</source>
            <translation>Especificidad</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Specificity at {threshold}</source>
            <translation>Especificidad con umbral {threshold}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Specificity {share} (n = {n} without)</source>
            <translation>Especificidad {share} (n = {n} sin ello)</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Stop looking for files (Esc)</source>
            <translation>Dejar de buscar archivos (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stop; nothing is kept</source>
            <translation>Detener; no se guarda nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Stroke</source>
            <translation>Ictus</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/segments_table.py" />
            <source>Structure</source>
            <translation>Estructura</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Structure {n}</source>
            <translation>Estructura {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>Structured report</source>
            <translation>Informe estructurado</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Structures</source>
            <translation>Estructuras</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Subdural</source>
            <translation>Subdural</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Table of labels</source>
            <translation>Tabla de etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take a coin's diameter</source>
            <translation>Tomar el diámetro de una moneda</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take away from the structure</source>
            <translation>Quitar de la estructura</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take it (Enter)</source>
            <translation>Usarlo (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take pixels away from other structures; else they are left alone</source>
            <translation>Quitar píxeles a otras estructuras; si no, no se tocan</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Take the command's shortcuts away</source>
            <translation>Quitar los atajos del comando</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Take this class</source>
            <translation>Tomar esta clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/hand/fields.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Text from templates.</source>
            <translation>Texto de plantillas.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The analysis was cancelled; nothing was changed.</source>
            <translation>El análisis se canceló; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The borders of the heart and of the chest need a distance from one another.</source>
            <translation>Los bordes del corazón y del tórax deben estar separados.</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>The class is the clinician's own: no threshold applies to it.</source>
            <translation>La clase es la del clínico: no se le aplica ningún umbral.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The data folder {folder} does not exist: name the folder that holds your labelled cases.</source>
            <translation>La carpeta de datos {folder} no existe: indique la que contiene sus casos etiquetados.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The draft was cancelled; nothing was changed.</source>
            <translation>La redacción se canceló; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The evaluation was cancelled; nothing was kept.</source>
            <translation>La evaluación se canceló; no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The first impression of this case is written already; it is not changed afterwards.</source>
            <translation>La primera impresión de este caso ya está escrita; no se cambia después.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The folder with the images and labels.csv</source>
            <translation>La carpeta con las imágenes y labels.csv</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor failed its trial run ({reason}); the processor is used.</source>
            <translation>El procesador gráfico falló en la prueba ({reason}); se usa el procesador.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor gave a wrong answer in its trial run; the processor is used.</source>
            <translation>El procesador gráfico dio un resultado erróneo en la prueba; se usa el procesador.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The heart's borders must lie between the inner chest walls.</source>
            <translation>Los bordes del corazón deben quedar entre las paredes torácicas internas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>The image that the report refers to is not among what was opened.</source>
            <translation>La imagen a la que se refiere el informe no está entre lo abierto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>The images are on a whole screen. F11 brings them back.</source>
            <translation>Las imágenes están a pantalla completa. F11 las devuelve.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The impression and the model's findings are both kept</source>
            <translation>Se guardan la impresión y los hallazgos del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>The language model is still drafting.</source>
            <translation>El modelo de lenguaje aún está redactando.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>The long axis, then the short axis square to it.</source>
            <translation>El eje mayor, después el menor perpendicular a él.</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>The mark follows into the report</source>
            <translation>La advertencia pasa al informe</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mark that {finding} was made from was deleted: draw it again, or undo.</source>
            <translation>Se eliminó la marca de la que se hizo {finding}: dibújela de nuevo o deshaga.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mask files are empty: none marks a voxel.</source>
            <translation>Los archivos de máscara están vacíos: ninguno marca un vóxel.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} in the case store is damaged: analyze again to see it.</source>
            <translation>La máscara de {name} en el almacén de casos está dañada: analice de nuevo para verla.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} was kept for images of another size: analyze again to see it.</source>
            <translation>La máscara de {name} se guardó para imágenes de otro tamaño: analice de nuevo para verla.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The model failed</source>
            <translation>El modelo falló</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this film.</source>
            <translation>El modelo está examinando esta radiografía.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this series.</source>
            <translation>El modelo está examinando esta serie.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack cannot be copied to {folder} ({reason}); nothing was added.</source>
            <translation>El paquete no puede copiarse en {folder} ({reason}); no se añadió nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model pack that fits reads it when you ask for it; another one can be chosen (Pack).</source>
            <translation>El paquete de modelos adecuado la lee cuando usted lo pide; puede elegirse otro (Paquete).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be removed ({reason}).</source>
            <translation>El paquete de modelos {pack} no puede quitarse ({reason}).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be used: {reason}.</source>
            <translation>El paquete de modelos {pack} no puede usarse: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} comes with the program and is not removed.</source>
            <translation>El paquete de modelos {pack} viene con el programa y no se quita.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} gives no map of {label}; choose a class that it scores.</source>
            <translation>El paquete de modelos {pack} no da ningún mapa de {label}; elija una clase que puntúe.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} has changed since it read this: read again to see its maps.</source>
            <translation>El paquete de modelos {pack} ha cambiado desde que leyó esto: vuelva a leer para ver sus mapas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>The model's own score that a pixel belongs to {name}, 0 to 1. It is not calibrated.</source>
            <translation>Puntuación propia del modelo de que un píxel pertenece a {name}, de 0 a 1. No está calibrada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The one that fits</source>
            <translation>El adecuado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline crosses itself: what lies inside is not certain. Draw it without a crossing.</source>
            <translation>El contorno se cruza a sí mismo: no es seguro qué queda dentro. Dibújelo sin cruces.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline encloses no area.</source>
            <translation>El contorno no encierra ningún área.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack reads your own labelled cases as it would read them at the desk. No case is stored, and what can be saved are figures over many cases alone: no names, no files, nothing of a single patient.</source>
            <translation>El paquete lee sus propios casos etiquetados como los leería en la estación. No se almacena ningún caso y solo pueden guardarse cifras sobre muchos casos: sin nombres, sin archivos, nada de un único paciente.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack that is evaluated</source>
            <translation>El paquete que se evalúa</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was added.</source>
            <translation>Se añadió el paquete {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was removed.</source>
            <translation>Se quitó el paquete {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>The pack's card</source>
            <translation>La ficha del paquete</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>The pack's card…</source>
            <translation>La ficha del paquete…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>The pack's scores are no probabilities: they say which class is likelier.</source>
            <translation>Las puntuaciones del paquete no son probabilidades: dicen qué clase es más probable.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The point lies outside the image.</source>
            <translation>El punto está fuera de la imagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds no pixel centre inside the image: draw it larger, or on the image.</source>
            <translation>La región no contiene ningún centro de píxel de la imagen: dibújela mayor o sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds nothing but padding: no value was imaged there.</source>
            <translation>La región solo contiene relleno: allí no hay valores de imagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins once you have written your impression (Findings).</source>
            <translation>El informe comienza cuando haya escrito su impresión (Hallazgos).</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins when the film has been analyzed: a plain text at once, prose from the language model.</source>
            <translation>El informe comienza cuando se ha analizado la radiografía: un texto sencillo al momento y la redacción del modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>The report then states your diagnosis, without the model's probability. What the model said is kept beside it.</source>
            <translation>El informe indica entonces su diagnóstico, sin la probabilidad del modelo. Lo que dijo el modelo se conserva junto a él.</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The report was written to {path}.</source>
            <translation>El informe se guardó en {path}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The right borders of heart and chest must lie on the same side of the image.</source>
            <translation>Los bordes derechos del corazón y del tórax deben estar en el mismo lado de la imagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>The segments are kept with their images.</source>
            <translation>Los segmentos se guardan con sus imágenes.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The segments do not lie on the volume that is shown: show the series they belong to.</source>
            <translation>Los segmentos no están sobre el volumen que se muestra: muestre la serie a la que pertenecen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence has more than {n} characters: it was not checked.</source>
            <translation>La frase tiene más de {n} caracteres: no se comprobó.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence states {what} but names no finding.</source>
            <translation>La frase indica {what} pero no nombra ningún hallazgo.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The table of labels and the files state no age, sex, device or site: no groups can be shown.</source>
            <translation>La tabla de etiquetas y los archivos no indican edad, sexo, equipo ni centro: no se pueden mostrar grupos.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The table of labels {file} cannot be read ({reason}): put it into the data folder or name it.</source>
            <translation>La tabla de etiquetas {file} no puede leerse ({reason}): póngala en la carpeta de datos o indíquela.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The two points of a calibration must lie at least 2 pixels apart.</source>
            <translation>Los dos puntos de una calibración deben estar separados al menos 2 píxeles.</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>The upper end vertebra must lie above the lower one.</source>
            <translation>La vértebra límite superior debe estar por encima de la inferior.</translation>
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
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>There are no segments of a volume to keep.</source>
            <translation>No hay segmentos de un volumen que guardar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There are no vertebrae on this image: analyze a film of the spine first.</source>
            <translation>No hay vértebras en esta imagen: analice primero una radiografía de columna.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is a model pack {pack} already; remove it first, or give the new one another id. Nothing was changed.</source>
            <translation>Ya hay un paquete de modelos {pack}; quítelo antes o dé otro identificador al nuevo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>There is no classification to judge.</source>
            <translation>No hay ninguna clasificación que juzgar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>There is no map.</source>
            <translation>No hay ningún mapa.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>There is no report to export yet.</source>
            <translation>Aún no hay informe que exportar.</translation>
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is no usable model pack {pack}; `plumbline packs list` names them.</source>
            <translation>No hay ningún paquete de modelos {pack} utilizable; `plumbline packs list` los enumera.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>There is nothing that a map could explain yet.</source>
            <translation>Aún no hay nada que un mapa pueda explicar.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>These figures hold for cases like these. Cases out of the pack's scope, unreadable ones and those without a label are not in them: look at their number first.</source>
            <translation>Estas cifras valen para casos como estos. Los casos fuera del ámbito del paquete, los ilegibles y los que no tienen etiqueta no están en ellas: mire primero cuántos son.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>These images make up no volume with known distances, so there is no 3-D view of their structures.</source>
            <translation>Estas imágenes no forman un volumen con distancias conocidas, así que no hay vista 3D de sus estructuras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Thickness of the slab</source>
            <translation>Grosor del bloque (slab)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case has no report yet.</source>
            <translation>Este caso aún no tiene informe.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case was changed by another program since it was opened here; open it again to go on. Nothing was overwritten.</source>
            <translation>Otro programa cambió este caso desde que se abrió aquí; ábralo de nuevo para continuar. No se ha sobrescrito nada.</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is damaged and cannot be shown: ask its sender for it again.</source>
            <translation>Este documento está dañado y no se puede mostrar: pídalo de nuevo a quien lo envió.</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is protected by a password: ask its sender for one without.</source>
            <translation>Este documento está protegido con contraseña: pida uno sin ella a quien lo envió.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>This film has not been analyzed.</source>
            <translation>Esta radiografía no se ha analizado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>This image</source>
            <translation>Esta imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>This image alone, or all</source>
            <translation>Solo esta imagen, o todas</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>This image could not be read.</source>
            <translation>Esta imagen no se pudo leer.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This image is calibrated by {mark} already; move or delete it instead.</source>
            <translation>Esta imagen ya está calibrada por {mark}; muévala o elimínela.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>This installation cannot use a graphics processor; the models run on the processor.</source>
            <translation>Esta instalación no puede usar un procesador gráfico; los modelos usan el procesador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>This pack brings no card.</source>
            <translation>Este paquete no trae ficha.</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>This pack keeps no such map.</source>
            <translation>Este paquete no guarda ese mapa.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed already; open an amendment to change it.</source>
            <translation>Este informe ya está firmado; abra una enmienda para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <location filename="../../app/ui/pack_wiring.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed; open an amendment to change it.</source>
            <translation>Este informe está firmado; abra una enmienda para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is empty: draw it, or choose another one for the 3-D view.</source>
            <translation>Esta estructura está vacía: dibújela o elija otra para la vista 3D.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is too thin for a 3-D view: look at it on the slices.</source>
            <translation>Esta estructura es demasiado fina para la vista 3D: véala en los cortes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>This version is signed.</source>
            <translation>Esta versión está firmada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Through the slices</source>
            <translation>A través de los cortes</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time in a recording</source>
            <translation>Tiempo en un registro</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Tip, then tail; then type what it shows.</source>
            <translation>Punta, después cola; luego escriba qué muestra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Too large to be kept with the case, and shown in this sitting alone: {names}.</source>
            <translation>Demasiado grande para guardarse con el caso; se muestra solo en esta sesión: {names}.</translation>
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
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn back by 90°</source>
            <translation>Girar −90°</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn by 90°</source>
            <translation>Girar 90°</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Turn by 90° (.)</source>
            <translation>Girar 90° (.)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Turn the chosen structure's surface</source>
            <translation>Girar la superficie de la estructura elegida</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Two diameters</source>
            <translation>Dos diámetros</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Two side by side</source>
            <translation>Dos en paralelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Type a command</source>
            <translation>Escriba un comando</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>US quarter</source>
            <translation>cuarto de dólar</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Uncertainty</source>
            <translation>Incertidumbre</translation>
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
            <location filename="../../app/ui/segments_panel.py" />
            <source>Undo the last correction</source>
            <translation>Deshacer la última corrección</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Unreadable</source>
            <translation>Ilegibles</translation>
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
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Upper end vertebra</source>
            <translation>Vértebra límite superior</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Upper limit of agreement</source>
            <translation>Límite superior de concordancia</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Use as finding</source>
            <translation>Usar como hallazgo</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Use the mark as a finding</source>
            <translation>Usar la marca como hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Use {mark} as a finding</source>
            <translation>Usar {mark} como hallazgo</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Value at a point</source>
            <translation>Valor en un punto</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Value of one pixel.</source>
            <translation>Valor de un píxel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Values appear when its image is shown</source>
            <translation>Los valores aparecen cuando se muestra su imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)</source>
            <translation>Lesión vascular (angioma, angioqueratoma, granuloma piógeno, hemorragia)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Version {n}, {status}, SHA-256 {hash}</source>
            <translation>Versión {n}, {status}, SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vertebrae T1 to L5 on frontal full-spine films</source>
            <translation>Vértebras T1 a L5 en telerradiografías frontales de columna</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vertebral height</source>
            <translation>Altura vertebral</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vessels</source>
            <translation>Vasos</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vessels on fundus photographs</source>
            <translation>Vasos en fotografías de fondo de ojo</translation>
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>Viral pneumonia</source>
            <translation>Neumonía vírica</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_rows.py" />
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Waveform</source>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Waveforms</source>
            <translation>Formas de onda</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>What do you see?</source>
            <translation>¿Qué ve usted?</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>What is explained</source>
            <translation>Qué se explica</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>What is shown of the values through a slab</source>
            <translation>Qué se muestra de los valores a través de un bloque</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>What moves together</source>
            <translation>Qué se mueve a la vez</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What packs run on</source>
            <translation>En qué se ejecutan los paquetes</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>What the file says of this recording; Enter goes to a place in time</source>
            <translation>Lo que dice el archivo de este registro; Intro va a un instante</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>What the model says stays hidden until you have written your impression.</source>
            <translation>Lo que dice el modelo queda oculto hasta que haya escrito su impresión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What the pack is for and how good it is</source>
            <translation>Para qué sirve el paquete y qué tan bueno es</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Where the network's last layers speak for {name}. It shows what the model looked at, not where disease is.</source>
            <translation>Dónde las últimas capas de la red hablan a favor de {name}. Muestra lo que miró el modelo, no dónde está la enfermedad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Which cases the figures are of</source>
            <translation>De qué casos son las cifras</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Which pack reads what is shown</source>
            <translation>Qué paquete lee lo que se muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Which packs fit, and why others do not</source>
            <translation>Qué paquetes sirven y por qué otros no</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Which recording of this file is shown</source>
            <translation>Qué registro de este archivo se muestra</translation>
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
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Whole screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Whole screen (F11)</source>
            <translation>Pantalla completa (F11)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Why the model says so</source>
            <translation>Por qué lo dice el modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window and level</source>
            <translation>Ventana y nivel</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Window together</source>
            <translation>Ventana conjunta</translation>
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
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Without a label</source>
            <translation>Sin etiqueta</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words of the mark</source>
            <translation>Palabras de la marca</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words or length of the mark</source>
            <translation>Palabras o longitud de la marca</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write the first impression</source>
            <translation>Escribir la primera impresión</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Write the impression</source>
            <translation>Escribir la impresión</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write what you see first: an impression needs words.</source>
            <translation>Escriba primero lo que ve: una impresión necesita palabras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write your impression first: the model's marks are shown then.</source>
            <translation>Escriba primero su impresión: después se muestran las marcas del modelo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Writing the PDF</source>
            <translation>Escribiendo el PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Writing the figures</source>
            <translation>Escribiendo las cifras</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Written by {name} before the model's marks were shown, {when}</source>
            <translation>Escrita por {name} antes de mostrar las marcas del modelo, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Written by: {author}</source>
            <translation>Escrito por: {author}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Written in the file</source>
            <translation>Escrito en el archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Written: {name}</source>
            <translation>Escrito: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Your diagnosis</source>
            <translation>Su diagnóstico</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression</source>
            <translation>Su impresión</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression first</source>
            <translation>Primero su impresión</translation>
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
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Zoom and pan together</source>
            <translation>Zoom y desplazamiento conjuntos</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in (Ctrl++)</source>
            <translation>Acercar (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out (Ctrl+-)</source>
            <translation>Alejar (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom to the finding</source>
            <translation>Acercar al hallazgo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a cardiothoracic ratio also needs the heart's width, which is not measured here</source>
            <translation>un índice cardiotorácico necesita además la anchura del corazón, que aquí no se mide</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a level</source>
            <translation>un nivel</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a look-up table or an unusable rescale takes the place of slope and intercept</source>
            <translation>una tabla de conversión o un reescalado inutilizable ocupa el lugar de pendiente e intersección</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a model's output</source>
            <translation>resultado de un modelo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a photograph or scan states no trustworthy scale</source>
            <translation>una fotografía o escaneo no indica una escala fiable</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a severity</source>
            <translation>una gravedad</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a side</source>
            <translation>un lado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a stated pixel spacing is not plausible and was left out</source>
            <translation>un espaciado de píxeles indicado no es plausible y se ha omitido</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a window in the file has no usable centre or width and was left out</source>
            <translation>una ventana del archivo no tiene centro o ancho utilizable y se ha omitido</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>acquisition</source>
            <translation>adquisición</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>all cases are of one class</source>
            <translation>todos los casos son de una clase</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>all decided</source>
            <translation>todos decididos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position</source>
            <translation>todas las imágenes están en una misma posición</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position and are in the order of their instance numbers</source>
            <translation>todas las imágenes están en una misma posición y en el orden de sus números de instancia</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>all its pixels have the same value</source>
            <translation>todos sus píxeles tienen el mismo valor</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amended</source>
            <translation>enmendado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amending</source>
            <translation>en enmienda</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>an algorithm's output</source>
            <translation>resultado de un algoritmo</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>an image that is not shown</source>
            <translation>una imagen que no se muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>angle in mm space</source>
            <translation>ángulo en espacio mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>angle {value}</source>
            <translation>ángulo {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior below posterior height</source>
            <translation>altura anterior menor que la posterior</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior height</source>
            <translation>altura anterior</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior to posterior</source>
            <translation>anterior a posterior</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area</source>
            <translation>área</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area of the field of view</source>
            <translation>área del campo de visión</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>area {value}</source>
            <translation>área {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>as stored</source>
            <translation>como está guardada</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the long axis</source>
            <translation>asimetría respecto al eje mayor</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the short axis</source>
            <translation>asimetría respecto al eje menor</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>axial</source>
            <translation>axial</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>biconcave</source>
            <translation>bicóncava</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>birth date not stated</source>
            <translation>fecha de nacimiento no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %</source>
            <translation>negro {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %, {more}</source>
            <translation>negro {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %</source>
            <translation>azul grisáceo {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %, {more}</source>
            <translation>azul grisáceo {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
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
            <location filename="../../viewers/sentences.py" />
            <source>calibrated</source>
            <translation>calibrado</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>calibrated on the image</source>
            <translation>calibrado en la imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points</source>
            <translation>calibrado en la imagen: {known} mm entre dos puntos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points by {name}</source>
            <translation>calibrado en la imagen: {known} mm entre dos puntos, por {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>cannot be calculated on these cases</source>
            <translation>no puede calcularse con estos casos</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>cases kept back by the makers of {pack}</source>
            <translation>casos reservados por los autores de {pack}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>chest</source>
            <translation>tórax</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>chest width {value}</source>
            <translation>ancho torácico {value}</translation>
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>colour variegation</source>
            <translation>variedad de colores</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours are not measured: the picture's colours are not at hand</source>
            <translation>los colores no se miden: los colores de la imagen no están disponibles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of more than 8 bits are shown with 8</source>
            <translation>colores de más de 8 bits mostrados con 8</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the picture: {colours} (ranges of Ali et al. 2020 and references of Kasmi and Mokrani 2016, from 5 % of the lesion)</source>
            <translation>colores de la imagen: {colours} (intervalos de Ali et al. 2020 y referencias de Kasmi y Mokrani 2016, desde el 5 % de la lesión)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the six</source>
            <translation>colores de los seis</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of {n} bits are shown with 8</source>
            <translation>colores de {n} bits mostrados con 8</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>compactness of the border</source>
            <translation>compacidad del borde</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>context</source>
            <translation>contexto</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>contours filled to whole pixels</source>
            <translation>contornos rellenados a píxeles enteros</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>convexity of the border</source>
            <translation>convexidad del borde</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>coronal</source>
            <translation>coronal</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>corrected by hand</source>
            <translation>corregido a mano</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>corrected for magnification</source>
            <translation>corregido por magnificación</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>crush</source>
            <translation>por aplastamiento</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %</source>
            <translation>marrón oscuro {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %, {more}</source>
            <translation>marrón oscuro {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>date not stated</source>
            <translation>fecha no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>deepest indentation relative to the diameter</source>
            <translation>escotadura más profunda respecto al diámetro</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>detector</source>
            <translation>detector</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector plane</source>
            <translation>plano del detector</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector, not corrected for magnification</source>
            <translation>detector, sin corregir la magnificación</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>different images carry the same identifier (SOP Instance UID)</source>
            <translation>imágenes distintas llevan el mismo identificador (SOP Instance UID)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>different patients are shown side by side</source>
            <translation>se muestran pacientes distintos uno junto a otro</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>estimated by the model, not constructed in the image</source>
            <translation>estimado por el modelo, no construido en la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 20 cases: not estimated</source>
            <translation>menos de 20 casos: no se estima</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 3 patients</source>
            <translation>menos de 3 pacientes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>fewer than {n} cases: not estimated</source>
            <translation>menos de {n} casos: no se estima</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>field of view: what is brighter than the dark border (Staal et al. 2004)</source>
            <translation>campo de visión: lo más claro que el borde oscuro (Staal et al. 2004)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>filtered in the file: {filters}; not here</source>
            <translation>filtrado en el archivo: {filters}; aquí no</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>final</source>
            <translation>definitivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>fits</source>
            <translation>adecuado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>frame {n} of {count}</source>
            <translation>fotograma {n} de {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>from the File menu</source>
            <translation>desde el menú Archivo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>gantry tilt: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>inclinación del gantry: cada corte está desplazado respecto al anterior, {degrees} grados fuera de su normal</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>grey picture stored in colour, read as grey</source>
            <translation>imagen gris guardada en color, leída como gris</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>heart width {value}</source>
            <translation>ancho cardíaco {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height</source>
            <translation>altura</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height loss</source>
            <translation>pérdida de altura</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights in the mid-sagittal plane of the body (six-point morphometry)</source>
            <translation>alturas en el plano sagital medio del cuerpo (morfometría de seis puntos)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights need a volume with its place in the patient</source>
            <translation>las alturas necesitan un volumen con su posición en el paciente</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image left</source>
            <translation>izquierda de la imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image right</source>
            <translation>derecha de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>image {n} of {name}</source>
            <translation>imagen {n} de {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images in colour make no volume</source>
            <translation>las imágenes en color no forman un volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images lie beside one another rather than behind one another</source>
            <translation>las imágenes están una al lado de otra y no una tras otra</translation>
        </message>
        <message>
            <location filename="../../app/ui/film_loading.py" />
            <source>impression first</source>
            <translation>primero la impresión</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>inferred from</source>
            <translation>inferido de</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>interpolated</source>
            <translation>interpolado</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>inverted</source>
            <translation>invertida</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it does not look like the images that {pack} was made for (likeness {n}, from {least} on it is read)</source>
            <translation>no se parece a las imágenes para las que se hizo {pack} (semejanza {n}, se lee desde {least})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} columns; {low} to {high} are accepted</source>
            <translation>tiene {n} columnas; se aceptan de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} rows; {low} to {high} are accepted</source>
            <translation>tiene {n} filas; se aceptan de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} slices; {low} to {high} are accepted</source>
            <translation>tiene {n} cortes; se aceptan de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a grey one</source>
            <translation>es una imagen en color, no en grises</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a radiograph</source>
            <translation>es una imagen en color, no una radiografía</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a grey picture, not a colour one</source>
            <translation>es una imagen en grises, no en color</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a single image; volumes of {low} to {high} slices are accepted</source>
            <translation>es una imagen única; se aceptan volúmenes de {low} a {high} cortes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a volume of {n} slices; single images are accepted</source>
            <translation>es un volumen de {n} cortes; se aceptan imágenes únicas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it is no stack of images</source>
            <translation>no es una pila de imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it lies in another frame of reference than these images</source>
            <translation>está en otro marco de referencia que estas imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it reads {n} registered series, and this is a single image</source>
            <translation>lee {n} series registradas, y esta es una imagen única</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it says of none of its frames where it belongs</source>
            <translation>no dice de ningún fotograma a dónde pertenece</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}</source>
            <translation>indica la parte del cuerpo {part}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted}</source>
            <translation>indica la parte del cuerpo {part}, no {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted} or {last}</source>
            <translation>indica la parte del cuerpo {part}, no {wanted} ni {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description names {named}, not the {wanted}</source>
            <translation>su descripción nombra {named}, no {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description says that it is a lateral film</source>
            <translation>su descripción dice que es una radiografía lateral</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its frames are not parallel, and its pixels are not those of these images</source>
            <translation>sus fotogramas no son paralelos y sus píxeles no son los de estas imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its height is {ratio} times its width; {low} to {high} times are accepted</source>
            <translation>su altura es {ratio} veces su anchura; se aceptan de {low} a {high} veces</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted}</source>
            <translation>modalidad: {modality}, no {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted} or {last}</source>
            <translation>modalidad: {modality}, no {wanted} ni {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its pixels are not those of these images, and no position in the patient ties them</source>
            <translation>sus píxeles no son los de estas imágenes y ninguna posición en el paciente los vincula</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted}</source>
            <translation>su proyección es {view}, no {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted} or {last}</source>
            <translation>su proyección es {view}, no {wanted} ni {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>known length</source>
            <translation>longitud conocida</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>labels that the file does not describe were left out ({some})</source>
            <translation>se omitieron etiquetas que el archivo no describe ({some})</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>labels.csv in the data folder</source>
            <translation>labels.csv en la carpeta de datos</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>language model</source>
            <translation>modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest diameter</source>
            <translation>diámetro mayor</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest of {count} frames, on frame {n}</source>
            <translation>mayor de {count} fotogramas, en el fotograma {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>left</source>
            <translation>izquierda</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung height</source>
            <translation>altura del pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung width</source>
            <translation>anchura del pulmón izquierdo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>length of the skeleton</source>
            <translation>longitud del esqueleto</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>length {value}</source>
            <translation>longitud {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>level not known</source>
            <translation>nivel desconocido</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %</source>
            <translation>marrón claro {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %, {more}</source>
            <translation>marrón claro {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>line {line} of the table</source>
            <translation>línea {line} de la tabla</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>lines {lines}</source>
            <translation>líneas {lines}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} and {n} more (figures.json has all) of the table</source>
            <translation>líneas {lines} y {n} más (figures.json las tiene todas) de la tabla</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} of the table</source>
            <translation>líneas {lines} de la tabla</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>linked by slice number</source>
            <translation>vinculadas por número de corte</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>long axis {value}</source>
            <translation>eje mayor {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression</source>
            <translation>compresión con pérdida</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression ({ratio}:1)</source>
            <translation>compresión con pérdida ({ratio}:1)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>magnification corrected</source>
            <translation>corregido por magnificación</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>main thoracic</source>
            <translation>torácica principal</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>marked</source>
            <translation>marcado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mask files name no patient: make sure that they belong to these images</source>
            <translation>los archivos de máscara no nombran paciente: compruebe que corresponden a estas imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum</source>
            <translation>máximo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum {value}</source>
            <translation>máximo {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}</source>
            <translation>media {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}, SD {spread}</source>
            <translation>media {value}, DE {spread}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle below posterior height</source>
            <translation>altura media menor que la posterior</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle height</source>
            <translation>altura media</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle to posterior</source>
            <translation>media a posterior</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>mild</source>
            <translation>leve</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>min {low}, max {high}</source>
            <translation>mín. {low}, máx. {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum {value}</source>
            <translation>mínimo {value}</translation>
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>moderate</source>
            <translation>moderada</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>modifier</source>
            <translation>modificador</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>moved onto the images' grid</source>
            <translation>trasladado a la rejilla de las imágenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with and without</source>
            <translation>necesita casos con y sin</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with it</source>
            <translation>necesita casos que lo tengan</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases without it</source>
            <translation>necesita casos sin ello</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs pixels inside and outside</source>
            <translation>necesita píxeles dentro y fuera</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no Genant grade: {reason}, for which the grades were described</source>
            <translation>sin grado de Genant: {reason}; los grados se describieron para T4 a L4</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/words.py" />
            <source>no interval</source>
            <translation>sin intervalo</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: the resamples do not differ</source>
            <translation>sin intervalo: las remuestras no difieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: too few resamples allow the figure</source>
            <translation>sin intervalo: muy pocas remuestras permiten la cifra</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
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
            <location filename="../../app/ui/pack_panel.py" />
            <source>no pack fits</source>
            <translation>ningún paquete sirve</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>no patient data</source>
            <translation>sin datos de pacientes</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>no pixel spacing</source>
            <translation>sin espaciado de píxeles</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no skin around the lesion is in the picture, so none was told from it</source>
            <translation>no hay piel alrededor de la lesión en la imagen, así que no se distinguió de ella</translation>
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
            <translation>sin valor</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask</source>
            <translation>no se encuentra ningún cuerpo vertebral en la máscara</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask's mid-sagittal plane</source>
            <translation>no se encuentra ningún cuerpo vertebral en el plano sagital medio de la máscara</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>none installed</source>
            <translation>ninguno instalado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its frames lies on these images</source>
            <translation>ninguno de sus fotogramas está en estas imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its segments reaches these images</source>
            <translation>ninguno de sus segmentos alcanza estas imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>none of the six</source>
            <translation>ninguno de los seis</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>none stated</source>
            <translation>ninguno indicado</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>not calibrated</source>
            <translation>sin calibrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>not calibrated: order only</source>
            <translation>sin calibrar: solo orden</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>not compared yet</source>
            <translation>aún sin comparar</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>not found</source>
            <translation>no encontrado</translation>
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
            <translation>no leído: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <source>not stated</source>
            <translation>no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>not to scale on this screen</source>
            <translation>no está a escala en esta pantalla</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>nothing was found of {names}</source>
            <translation>no se encontró nada de {names}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>oblique ({plane})</source>
            <translation>oblicuo ({plane})</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>off perpendicular {value}</source>
            <translation>desvío de la perpendicular {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>on slice {n}</source>
            <translation>en el corte {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image alone makes no volume</source>
            <translation>una sola imagen no forma un volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image is stored twice</source>
            <translation>una imagen está guardada dos veces</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading by one model: nothing to estimate an interval from</source>
            <translation>una lectura de un modelo: nada con que estimar un intervalo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading of one mask; its voxels are up to {mm} mm apart</source>
            <translation>una lectura de una máscara; sus vóxeles distan hasta {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>order by instance number: the files state no positions</source>
            <translation>orden por número de instancia: los archivos no indican posiciones</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>orientation not stated</source>
            <translation>orientación no indicada</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>outside the volume</source>
            <translation>fuera del volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>over the {n} of {count} classes among the cases</source>
            <translation>sobre {n} de {count} clases presentes en los casos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>overlay graphics in the file cannot be read and are not shown</source>
            <translation>los gráficos superpuestos del archivo no se pueden leer y no se muestran</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>page 1 of {count}</source>
            <translation>página 1 de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient ID</source>
            <translation>ID del paciente</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>patient plane</source>
            <translation>plano del paciente</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient's birth date</source>
            <translation>fecha de nacimiento del paciente</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>perimeter</source>
            <translation>perímetro</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>perimeter {value}</source>
            <translation>perímetro {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, 8 bits</source>
            <translation>fotografía o escaneo, 8 bits</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, more than 8 bits</source>
            <translation>fotografía o escaneo, más de 8 bits</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>photographs and scans of films are not accepted</source>
            <translation>no se aceptan fotografías ni escaneos de radiografías</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixel spacings differ</source>
            <translation>los espaciados de píxeles difieren</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>pixels in the field of view of {n} photographs kept back</source>
            <translation>píxeles del campo de visión de {n} fotografías reservadas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels were {n} times as high as wide and were made square: positions refer to that</source>
            <translation>los píxeles eran {n} veces más altos que anchos y se hicieron cuadrados: las posiciones se refieren a eso</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels without a number are shown as the lowest value</source>
            <translation>los píxeles sin número se muestran como el valor más bajo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels, in widths of a pixel: {reason}</source>
            <translation>píxeles, en anchos de píxel: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels: {reason}</source>
            <translation>píxeles: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>planes lie {degrees}° off the patient's axes</source>
            <translation>los planos se desvían {degrees}° de los ejes del paciente</translation>
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
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height</source>
            <translation>altura posterior</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height below the neighbours'</source>
            <translation>altura posterior menor que la de las vecinas</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior to the neighbours'</source>
            <translation>posterior respecto a las vecinas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>preliminary</source>
            <translation>preliminar</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>probability</source>
            <translation>probabilidad</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>property</source>
            <translation>propiedad</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proximal thoracic</source>
            <translation>torácica proximal</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>rank {n}</source>
            <translation>puesto {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>ratio {value}</source>
            <translation>índice {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>raw detector values, not processed for presentation</source>
            <translation>valores brutos del detector, sin procesar para presentación</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>reads another kind of images</source>
            <translation>lee otro tipo de imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %</source>
            <translation>rojo {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %, {more}</source>
            <translation>rojo {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>right</source>
            <translation>derecha</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung height</source>
            <translation>altura del pulmón derecho</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung width</source>
            <translation>anchura del pulmón derecho</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>sagittal</source>
            <translation>sagital</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/words.py" />
            <source>scale: {source}</source>
            <translation>escala: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>see: {item}</source>
            <translation>véase: {item}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>segmentation, shown without its images</source>
            <translation>segmentación, mostrada sin sus imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>selected from</source>
            <translation>seleccionado de</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>series {n}</source>
            <translation>serie {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>severe</source>
            <translation>grave</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>share of the field of view</source>
            <translation>proporción del campo de visión</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>short axis {value}</source>
            <translation>eje menor {value}</translation>
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
            <translation>lado indicado por el clínico</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>sides in conflict: the film states that the picture's left is the patient's {side}, the pack finds the {other} lung there</source>
            <translation>lados en conflicto: según la radiografía, la izquierda de la imagen es la {side} del paciente; el paquete encuentra allí el pulmón de la {other}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>signed</source>
            <translation>firmado</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>signed {when}</source>
            <translation>firmado {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>similarity {n}</source>
            <translation>similitud {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slanted stack: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>pila inclinada: cada corte está desplazado respecto al anterior, {degrees} grados fuera de su normal</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ too much</source>
            <translation>las distancias entre cortes difieren demasiado</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm</source>
            <translation>las distancias entre cortes difieren: {low} a {high} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm; planes across them are up to {worst} mm off</source>
            <translation>las distancias entre cortes difieren: {low} a {high} mm; los planos transversales se desvían hasta {worst} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice {n} of {count} is missing</source>
            <translation>falta el corte {n} de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are missing</source>
            <translation>faltan cortes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another</source>
            <translation>los cortes están desplazados entre sí</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another by up to {n} mm</source>
            <translation>los cortes están desplazados entre sí hasta {n} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices {some} and {last} of {count} are missing</source>
            <translation>faltan los cortes {some} y {last} de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface</source>
            <translation>superficie suavizada</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface of a reduced mask</source>
            <translation>superficie suavizada de una máscara reducida</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>spine</source>
            <translation>columna</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the clinician</source>
            <translation>indicado por el clínico</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the file</source>
            <translation>indicado por el archivo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stored dose values: {dose} each</source>
            <translation>valores de dosis almacenados: {dose} cada uno</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>template</source>
            <translation>plantilla</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>text is burned into the picture</source>
            <translation>hay texto grabado en la imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is flatter than 2 mm, which a mask cannot show</source>
            <translation>el cuerpo mide menos de 2 mm de alto, lo que una máscara no puede mostrar</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is only {mm} mm deep, too little for a vertebra</source>
            <translation>el cuerpo solo tiene {mm} mm de profundidad, muy poco para una vértebra</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body reaches the edge of the volume</source>
            <translation>el cuerpo llega al borde del volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the clinician's own diagnosis</source>
            <translation>el diagnóstico del propio clínico</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the compression may be lossy: the file does not say</source>
            <translation>la compresión puede ser con pérdida: el archivo no lo dice</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file contradicts itself on which side is which</source>
            <translation>el archivo se contradice sobre qué lado es cuál</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say how its colours are stored</source>
            <translation>el archivo no dice cómo guarda sus colores</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether its pixel spacing is calibrated; it is taken at the detector</source>
            <translation>el archivo no dice si su espaciado de píxeles está calibrado; se toma en el detector</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether low values are dark; they are shown dark</source>
            <translation>el archivo no dice si los valores bajos son oscuros; se muestran oscuros</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>the file has no number here</source>
            <translation>el archivo no tiene número aquí</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds more frames than the {count} it states, which alone are shown</source>
            <translation>el archivo contiene más fotogramas que los {count} que declara; solo se muestran estos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds {n} frames and states {count}, which alone are shown</source>
            <translation>el archivo contiene {n} fotogramas y declara {count}; solo se muestran estos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states a pixel spacing that is not plausible</source>
            <translation>el archivo indica un espaciado de píxeles no plausible</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states no pixel spacing</source>
            <translation>el archivo no indica el espaciado de píxeles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states {n} frames and holds {count}</source>
            <translation>el archivo declara {n} fotogramas y contiene {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's colours for a part of its values are not shown</source>
            <translation>los colores del archivo para parte de sus valores no se muestran</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's rescale slope of 0 was left out</source>
            <translation>se omitió la pendiente de reescalado 0 del archivo</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say how their pixels are stored</source>
            <translation>los archivos no dicen cómo guardan sus píxeles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say what tells images at one position apart: they are parted by instance number</source>
            <translation>los archivos no dicen qué distingue las imágenes de una misma posición: se separan por número de instancia</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files name no series: they were put together by their frame of reference</source>
            <translation>los archivos no nombran la serie: se agruparon por su marco de referencia</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no pixel spacing</source>
            <translation>los archivos no indican el espaciado de píxeles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no positions</source>
            <translation>los archivos no indican posiciones</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the film does not state which side is which: sides are the pack's</source>
            <translation>la radiografía no indica los lados: son los del paquete</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: no box of {name}</source>
            <translation>el marco del tórax no se mide: falta el recuadro de {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: the boxes of both lungs lie over one another</source>
            <translation>el marco del tórax no se mide: los recuadros de ambos pulmones se superponen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the images state no positions, so a voxel has no size</source>
            <translation>las imágenes no indican posiciones, así que un vóxel no tiene tamaño</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>the last {s:.3g} s are not in this layout</source>
            <translation>los últimos {s:.3g} s no están en esta disposición</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion lies in {n} parts; its shape is that of the largest</source>
            <translation>la lesión está en {n} partes; su forma es la de la mayor</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion reaches the picture's edge: its shape and size are those of the part in the picture</source>
            <translation>la lesión llega al borde de la imagen: forma y tamaño son los de la parte visible</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the look-up table in the file cannot be used and was left out</source>
            <translation>la tabla de conversión (LUT) del archivo no se puede usar y se ha omitido</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the mask is too coarse for the body's heights</source>
            <translation>la máscara es demasiado tosca para las alturas del cuerpo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {names} and {last} are not its own but were given: {source}</source>
            <translation>las máscaras de {names} y {last} no son suyas, sino que se le dieron: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {name} are not its own but were given: {source}</source>
            <translation>las máscaras de {name} no son suyas, sino que se le dieron: {source}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>the pack does not call its scores probabilities</source>
            <translation>el paquete no llama probabilidades a sus puntuaciones</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack states {n}</source>
            <translation>el paquete indica {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration</source>
            <translation>la calibración del paquete</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration gives no interval</source>
            <translation>la calibración del paquete no da ningún intervalo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's scores are not calibrated: an order of likelihood, no probability</source>
            <translation>las puntuaciones del paquete no están calibradas: un orden de verosimilitud, no una probabilidad</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} months old; {low} to {high} years are accepted</source>
            <translation>el paciente tiene {n} meses; se aceptan de {low} a {high} años</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} years old; {low} to {high} years are accepted</source>
            <translation>el paciente tiene {n} años; se aceptan de {low} a {high} años</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the photograph has no dark border: the share is that of the whole picture</source>
            <translation>la fotografía no tiene borde oscuro: la proporción es la de toda la imagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the picture is stored upside down: its columns run to the patient's head</source>
            <translation>la imagen está guardada al revés: sus columnas van hacia la cabeza del paciente</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the scale is that of the film digitizer: lengths hold on the film, not in the patient</source>
            <translation>la escala es la del digitalizador: las longitudes valen en la placa, no en el paciente</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing</source>
            <translation>falta la serie {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing ({wanted})</source>
            <translation>falta la serie {name} ({wanted})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} lies in another frame of reference than {first}: they are not registered</source>
            <translation>la serie {name} está en otro marco de referencia que {first}: no están registradas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the slices make no volume</source>
            <translation>los cortes no forman un volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted}</source>
            <translation>unidad de los valores: {unit}, no {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted} or {last}</source>
            <translation>unidad de los valores: {unit}, no {wanted} ni {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the volume's grid of {size} mm (slices, rows, columns)</source>
            <translation>rejilla del volumen de {size} mm (cortes, filas, columnas)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>this series was parted into {n} stacks: sizes, orientations or kinds differ</source>
            <translation>esta serie se dividió en {n} pilas: difieren tamaños, orientaciones o tipos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>thoracolumbar/lumbar</source>
            <translation>toracolumbar/lumbar</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>threshold of {name} {threshold}: sensitivity {sensitivity}, specificity {specificity}</source>
            <translation>umbral de {name} {threshold}: sensibilidad {sensitivity}, especificidad {specificity}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>transparent parts were put on black</source>
            <translation>las partes transparentes se pusieron sobre negro</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>typed in</source>
            <translation>introducido a mano</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>under 1 year</source>
            <translation>menos de 1 año</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>unsigned</source>
            <translation>sin firmar</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>value {value}</source>
            <translation>valor {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>values of more than 24 bits are rounded to single precision</source>
            <translation>los valores de más de 24 bits se redondean a precisión simple</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>volume</source>
            <translation>volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>volume 1 of {count}</source>
            <translation>volumen 1 de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxel size from the images' positions and pixel spacing</source>
            <translation>tamaño de vóxel según las posiciones y el espaciado de píxeles de las imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxels without a number are shown as 0</source>
            <translation>los vóxeles sin número se muestran como 0</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>wedge</source>
            <translation>en cuña</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>what was opened before is kept there</source>
            <translation>allí se guarda lo abierto antes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %</source>
            <translation>blanco {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %, {more}</source>
            <translation>blanco {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>whole range</source>
            <translation>rango completo</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width</source>
            <translation>anchura</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width between the lungs' outer edges</source>
            <translation>anchura entre los bordes externos de los pulmones</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>widths: {source}</source>
            <translation>anchos: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>{coin}: {mm} mm</source>
            <translation>{coin}: {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>{count} found</source>
            <translation>{count} encontrados</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{figure} at {threshold}</source>
            <translation>{figure} con umbral {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends after {n} of {count} rows: copy or export it again.</source>
            <translation>{file} termina tras {n} de {count} filas: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends before its frame {n}: copy or export it again.</source>
            <translation>{file} termina antes de su fotograma {n}: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} (on the command line with --pack).</source>
            <translation>{file} sirve para varios paquetes de modelos: elija {packs} (en la línea de órdenes con --pack).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} or {last} (on the command line with --pack).</source>
            <translation>{file} sirve para varios paquetes de modelos: elija {packs} o {last} (en la línea de órdenes con --pack).</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has a column without a name at line {line}: name it or take it out.</source>
            <translation>{file} tiene una columna sin nombre en la línea {line}: nómbrela o quítela.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} columns at line {line}: keep those that are needed.</source>
            <translation>{file} tiene más de {n} columnas en la línea {line}: deje las necesarias.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} rows: evaluate a part of them.</source>
            <translation>{file} tiene más de {n} filas: evalúe una parte.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column 'file' at line {line}: it names each image below the data folder.</source>
            <translation>{file} no tiene la columna 'file' en la línea {line}: nombra cada imagen de la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column with labels for this pack at line 1: it needs {columns}.</source>
            <translation>{file} no tiene en la línea 1 ninguna columna con etiquetas para este paquete: necesita {columns}.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a link that leads out of it: copy the file itself there.</source>
            <translation>{file} contiene un enlace que sale de ella: copie allí el archivo mismo.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a zero byte at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} contiene un byte nulo en la línea {line}: guárdelo de nuevo como CSV en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} holds {n} inputs for {pack}: a row of the table names one image or one series.</source>
            <translation>{file} contiene {n} entradas para {pack}: una fila de la tabla nombra una imagen o una serie.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is a folder: choose a file in it.</source>
            <translation>{file} es una carpeta: elija un archivo dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is a volume: {pack} reads single films.</source>
            <translation>{file} es un volumen: {pack} lee radiografías únicas.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be read as {kind}: copy or export it again.</source>
            <translation>{file} está dañado y no se puede leer como {kind}: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be unpacked: copy or export it again.</source>
            <translation>{file} está dañado y no se puede descomprimir: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is empty: its first line must name the columns, the first of them 'file'.</source>
            <translation>{file} está vacío: su primera línea debe nombrar las columnas, la primera 'file'.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is encrypted: unpack the archive with its password first.</source>
            <translation>{file} está cifrado: descomprima antes el archivo con su contraseña.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} is larger than {n} MB: evaluate a part of its rows.</source>
            <translation>{file} ocupa más de {n} MB: evalúe una parte de sus filas.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is larger than {n} MB: open a part of it.</source>
            <translation>{file} ocupa más de {n} MB: abra una parte.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not UTF-8 text at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} no es texto UTF-8 en la línea {line}: guárdelo de nuevo como CSV en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not a file: choose a file.</source>
            <translation>{file} no es un archivo: elija un archivo.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not a table of comma-separated values at line {line} ({reason}): save it again as CSV.</source>
            <translation>{file} no es una tabla CSV en la línea {line} ({reason}): guárdela de nuevo como CSV.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not in the data folder: check the table's column 'file'.</source>
            <translation>{file} no está en la carpeta de datos: revise la columna 'file' de la tabla.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: it states another {what} than these images; open it with its own images.</source>
            <translation>{file} no se usa: indica otro {what} que estas imágenes; ábralo con las suyas.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: {reason}; open it with the images it was made from.</source>
            <translation>{file} no se usa: {reason}; ábralo con las imágenes de las que se hizo.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is {size} pixels, its image {other}: a mask has its image's size.</source>
            <translation>{file} mide {size} píxeles y su imagen {other}: una máscara tiene el tamaño de su imagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} names columns but has no row below them: add a line for each image.</source>
            <translation>{file} nombra columnas pero no tiene filas: añada una línea por imagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} names the column '{column}' twice at line {line}: keep one of them.</source>
            <translation>{file} nombra dos veces la columna '{column}' en la línea {line}: deje una.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was changed since it was listed: open the folder again.</source>
            <translation>{file} ha cambiado desde que se listó: abra la carpeta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was not analyzed with {pack}: {reason}.</source>
            <translation>{file} no se analizó con {pack}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read with {pack}: {reason}.</source>
            <translation>{file} no se leyó con {pack}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read: no model pack is meant for it ({reasons}).</source>
            <translation>{file} no se leyó: ningún paquete de modelos está pensado para ello ({reasons}).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: its header states no usable {keyword}: copy or export it again.</source>
            <translation>{file}: su cabecera no indica un {keyword} utilizable: cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no plausible full spine was found: {reason}.</source>
            <translation>{file}: no se encontró una columna completa plausible: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no volume can be made of it ({reason}).</source>
            <translation>{file}: no se puede formar un volumen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} ({words}) was accepted, but no sentence states it.</source>
            <translation>{finding} ({words}) se aceptó, pero ninguna frase lo menciona.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} has not been decided on yet.</source>
            <translation>{finding} aún no se ha decidido.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} is no classification, so it has no threshold.</source>
            <translation>{finding} no es una clasificación, así que no tiene umbral.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a Cobb angle, so it has no end vertebrae.</source>
            <translation>{finding} no es un ángulo de Cobb, así que no tiene vértebras límite.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a finding of this case.</source>
            <translation>{finding} no es un hallazgo de este caso.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was not proposed by a model; reject it instead.</source>
            <translation>{finding} no fue propuesto por un modelo; rechácelo.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was rejected.</source>
            <translation>{finding} se rechazó.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} was rejected: take the decision back before its box is corrected.</source>
            <translation>{finding} fue rechazado: deshaga la decisión antes de corregir su recuadro.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>{finding}: {words}. Click to show it on the film.</source>
            <translation>{finding}: {words}. Haga clic para mostrarlo en la radiografía.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{how} projection over {mm} mm</source>
            <translation>proyección ({how}) sobre {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{hz:g} samples/s</source>
            <translation>{hz:g} muestras/s</translation>
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
            <location filename="../../viewers/sentences.py" />
            <source>{known} mm known length</source>
            <translation>{known} mm, longitud conocida</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>{length} known length</source>
            <translation>{length} longitud conocida</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{level} is outside T4 to L4</source>
            <translation>{level} está fuera de T4 a L4</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{low} to {high} years</source>
            <translation>de {low} a {high} años</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is finding {finding} already.</source>
            <translation>{mark} ya es el hallazgo {finding}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is not a calibration.</source>
            <translation>{mark} no es una calibración.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} lies on another image; show that one to change it.</source>
            <translation>{mark} está en otra imagen; muéstrela para cambiarla.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{ms:.0f} ms</source>
            <translation>{ms:.0f} ms</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{mv:+.2f} mV</source>
            <translation>{mv:+.2f} mV</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name} holds {level} twice: give masks in which each vertebra occurs once.</source>
            <translation>{name} contiene {level} dos veces: dé máscaras en las que cada vértebra aparezca una vez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>{name} is a segmentation ({segments}): open it together with its images.</source>
            <translation>{name} es una segmentación ({segments}): ábrala junto con sus imágenes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{name} is no longer where it was opened: open its folder.</source>
            <translation>{name} ya no está donde se abrió: abra su carpeta.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name} names no vertebra: its structures must be called C1 to L5 (vertebrae_L1, L1 vertebra), or be coded so.</source>
            <translation>{name} no nombra ninguna vértebra: sus estructuras deben llamarse C1 a L5 (vertebrae_L1, L1 vertebra) o estar codificadas así.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{name}, {n} images</source>
            <translation>{name}, {n} imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: a lesion's shape is measured on single pictures</source>
            <translation>{name}: la forma de una lesión se mide en imágenes únicas</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: at or above the operating point</source>
            <translation>{name}: en el punto de operación o por encima</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: below the operating point</source>
            <translation>{name}: por debajo del punto de operación</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: in several units ({units}), each by itself.</source>
            <translation>{name}: en varias unidades ({units}), cada una por separado.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: none found</source>
            <translation>{name}: no se encontró</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the photograph's pixels are not at hand, so that its field of view is not known</source>
            <translation>{name}: los píxeles de la fotografía no están disponibles, así que no se conoce su campo de visión</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the share of a field of view is measured on single photographs</source>
            <translation>{name}: la proporción de un campo de visión se mide en fotografías únicas</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>{name}: threshold {threshold}</source>
            <translation>{name}: umbral {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: too small to be measured</source>
            <translation>{name}: demasiado pequeña para medirla</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{name}: {s:.3g} s{derived}</source>
            <translation>{name}: {s:.3g} s{derived}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/score_bars.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>{n} ({with_it} with it)</source>
            <translation>{n} ({with_it} con ello)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} ({with_it} with)</source>
            <translation>{n} ({with_it} con)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case on which the model failed</source>
            <translation>
                <numerusform>{n} caso en que falló el modelo</numerusform>
                <numerusform>{n} casos en que falló el modelo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case out of the pack's scope</source>
            <translation>
                <numerusform>{n} caso fuera del ámbito del paquete</numerusform>
                <numerusform>{n} casos fuera del ámbito del paquete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case without a label</source>
            <translation>
                <numerusform>{n} caso sin etiqueta</numerusform>
                <numerusform>{n} casos sin etiqueta</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>{n} characters too many</source>
            <translation>sobran caracteres: {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} cm</source>
            <translation>{n} cm</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} devices with fewer than {least} cases are not named.</source>
            <translation>{n} equipos con menos de {least} casos no se nombran.</translation>
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
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} films of patients kept back</source>
            <translation>{n} radiografías de pacientes reservados</translation>
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
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further figures are in figures.csv.</source>
            <translation>Otras {n} cifras están en figures.csv.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further groups are in figures.csv.</source>
            <translation>Otros {n} grupos están en figures.csv.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} images</source>
            <translation>{n} imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} images are stored twice and shown once</source>
            <translation>{n} imágenes están guardadas dos veces y se muestran una</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} images of lesions kept back</source>
            <translation>{n} imágenes de lesiones reservadas</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/layer.py" />
            <source>{n} labels hidden: no room at this zoom</source>
            <translation>{n} etiquetas ocultas: no caben con este zoom</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/marks_panel.py" />
            <source>{n} mark</source>
            <translation>
                <numerusform>{n} marca</numerusform>
                <numerusform>{n} marcas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} mm</source>
            <translation>{n} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>{n} of {count}</source>
            <translation>{n} de {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} contours were drawn on other images</source>
            <translation>{n} de {count} contornos se dibujaron en otras imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} frames of the segmentation lie on other images</source>
            <translation>{n} de {count} fotogramas de la segmentación están en otras imágenes</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} of {count}, {patients} patients</source>
            <translation>{n} de {count}, {patients} pacientes</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} of {most} structures were not found</source>
            <translation>no se encontraron {n} de {most} estructuras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/pack_panel.py" />
            <source>{n} pack fits</source>
            <translation>
                <numerusform>{n} paquete sirve</numerusform>
                <numerusform>{n} paquetes sirven: elija uno</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{n} places</source>
            <translation>{n} lugares</translation>
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
            <location filename="../../app/ui/segments_panel.py" />
            <source>{n} px</source>
            <translation>{n} px</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{n} sentences: {drafted} by the language model, {own} written or changed by you.</source>
            <translation>{n} frases: {drafted} del modelo de lenguaje, {own} escritas o cambiadas por usted.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} sites with fewer than {least} cases are not named.</source>
            <translation>{n} centros con menos de {least} casos no se nombran.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} slices of {count} are missing: {some}, ...</source>
            <translation>faltan {n} cortes de {count}: {some}, ...</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/segments_panel.py" />
            <source>{n} structure</source>
            <translation>
                <numerusform>{n} estructura</numerusform>
                <numerusform>{n} estructuras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} to decide</source>
            <translation>
                <numerusform>{n} por decidir</numerusform>
                <numerusform>{n} por decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} unreadable case</source>
            <translation>
                <numerusform>{n} caso ilegible</numerusform>
                <numerusform>{n} casos ilegibles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>{n} voxels; {source}</source>
            <translation>{n} vóxeles; {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n}% interval</source>
            <translation>intervalo de {n} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>{pack} is not meant for this image:</source>
            <translation>{pack} no está pensado para esta imagen:</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{path} is no folder: name a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle's folder.</source>
            <translation>{path} no es una carpeta: indique la de un paquete, la de un modelo nnU-Net v2 o la de un bundle MONAI.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{percent:.0f} % of paper's size</source>
            <translation>{percent:.0f} % del tamaño del papel</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{percent} % interval {low} to {high}</source>
            <translation>intervalo del {percent} %: {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rate:.0f} /min if beat to beat</source>
            <translation>{rate:.0f} /min si es de latido a latido</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rise:+.4g} units of the file (not calibrated)</source>
            <translation>{rise:+.4g} unidades del archivo (sin calibrar)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{s:.3f} s  </source>
            <translation>{s:.3f} s  </translation>
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
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{title} {version}: {cases} of {rows} cases, {patients} patients</source>
            <translation>{title} {version}: {cases} de {rows} casos, {patients} pacientes</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{title}: {n} key images</source>
            <translation>{title}: {n} imágenes clave</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/marks_layer.py" />
            <source>{upper} over {lower}</source>
            <translation>{upper} sobre {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} to {lower}</source>
            <translation>{upper} a {lower}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} arbitrary units</source>
            <translation>{value} unidades arbitrarias</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} is not measured by any finding.</source>
            <translation>Ningún hallazgo mide {value}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} off perpendicular</source>
            <translation>{value} de desvío de la perpendicular</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} pixels</source>
            <translation>{value} píxeles</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{what} was left out: more than {n} different values are no groups.</source>
            <translation>{what}: omitido; más de {n} valores distintos no forman grupos.</translation>
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
        <message>
            <source>Edit corners and ends</source>
            <translation type="vanished">Editar esquinas y límites</translation>
        </message>
        <message>
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">Mida en las imágenes (menú Medir) y use una marca como hallazgo: aparecerá aquí y en el informe. Los paquetes de modelos de esta estación leen radiografías sueltas, no series completas.</translation>
        </message>
        <message>
            <source>No model pack reads this image unasked. Every pack is listed with its reasons (Choose a pack).</source>
            <translation type="vanished">Ningún paquete de modelos lee esta imagen sin que se le pida. Todos aparecen con sus motivos (Elegir un paquete).</translation>
        </message>
        <message>
            <source>Reads the film</source>
            <translation type="vanished">Lee la radiografía</translation>
        </message>
        <message>
            <source>The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">Los paquetes de modelos de esta estación leen radiografías sueltas, no series completas.</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation type="vanished">Usado aquí</translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="vanished">Versión</translation>
        </message>
        <message>
            <source>not yet: this film has not been analyzed</source>
            <translation type="vanished">todavía no: esta radiografía no se ha analizado</translation>
        </message>
        <message>
            <source>{n} cases on which the model failed</source>
            <translation type="vanished">casos en que falló el modelo: {n}</translation>
        </message>
        <message>
            <source>{n} cases out of the pack's scope</source>
            <translation type="vanished">casos fuera del ámbito del paquete: {n}</translation>
        </message>
        <message>
            <source>{n} cases without a label</source>
            <translation type="vanished">casos sin etiqueta: {n}</translation>
        </message>
        <message>
            <source>{n} unreadable cases</source>
            <translation type="vanished">casos ilegibles: {n}</translation>
        </message>
    </context>
</TS>
