<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <translation> {n} weitere Dateien wurden nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination, which no finding supports.</source>
            <translation>„{word}“ vergleicht mit einer anderen Untersuchung, was kein Befund stützt.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination.</source>
            <translation>„{word}“ vergleicht mit einer anderen Untersuchung.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies what no finding measures.</source>
            <translation>„{word}“ verneint, was kein Befund misst.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but no accepted finding supports it.</source>
            <translation>„{word}“ verneint, aber kein angenommener Befund stützt das.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but {finding} reaches 10°.</source>
            <translation>„{word}“ verneint, aber {finding} erreicht 10°.</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>(no unit)</source>
            <translation>(ohne Einheit)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>, about {seconds} s left</source>
            <translation>, noch etwa {seconds} s</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>, derived</source>
            <translation>, abgeleitet</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>0 to 1</source>
            <translation>0 bis 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>1 - specificity</source>
            <translation>1 - Spezifität</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 device with fewer than {least} cases is not named.</source>
            <translation>1 Gerät mit weniger als {least} Fällen wird nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>1 euro</source>
            <translation>1 Euro</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 file was not used</source>
            <translation>1 Datei wurde nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 image</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 site with fewer than {least} cases is not named.</source>
            <translation>1 Standort mit weniger als {least} Fällen wird nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>10 rupees</source>
            <translation>10 Rupien</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>2 euro</source>
            <translation>2 Euro</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>3 x 4 with rhythm</source>
            <translation>3 x 4 mit Rhythmusstreifen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/surface_window.py" />
            <location filename="../../viewers/surface_view.py" />
            <source>3-D view</source>
            <translation>3-D-Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>3-D view of the structure</source>
            <translation>3-D-Ansicht der Struktur</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>3-D view: {structure}</source>
            <translation>3-D-Ansicht: {structure}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>80 years and over</source>
            <translation>80 Jahre und älter</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A Cobb angle needs two lines with a length.</source>
            <translation>Ein Cobb-Winkel braucht zwei Linien mit einer Länge.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A box must stay inside the image.</source>
            <translation>Ein Rahmen muss innerhalb des Bildes bleiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>A box shows or hides its structure; F2 renames it</source>
            <translation>Das Kästchen zeigt oder verbirgt seine Struktur; F2 benennt sie um</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration is the scale of its image, not a finding.</source>
            <translation>Eine Kalibrierung ist der Maßstab ihres Bildes, kein Befund.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration, and nothing else, needs the true length of what was drawn.</source>
            <translation>Nur eine Kalibrierung braucht die wahre Länge des Gezeichneten.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} key images; take some out first.</source>
            <translation>Ein Fall kann {n} Schlüsselbilder haben; zuerst einige entfernen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} marks; delete some first.</source>
            <translation>Ein Fall kann {n} Markierungen haben; zuerst einige löschen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>A click or Enter opens a case</source>
            <translation>Klick oder Enter öffnet einen Fall</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>A click or Enter shows a series; drag it onto an image's place</source>
            <translation>Klick oder Enter zeigt eine Serie; sie lässt sich auf einen Bildplatz ziehen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A colour has no measured value: it cannot be a finding.</source>
            <translation>Eine Farbe hat keinen Messwert: sie kann kein Befund sein.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A corner must stay inside the image.</source>
            <translation>Eine Ecke muss im Bild bleiben.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A first impression may have {n} characters; this one has {count}.</source>
            <translation>Ein erster Eindruck kann {n} Zeichen haben; dieser hat {count}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A length needs two different points.</source>
            <translation>Eine Länge braucht zwei verschiedene Punkte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark must stay on its image.</source>
            <translation>Eine Markierung muss auf ihrem Bild bleiben.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark needs words to be a finding: type what it shows.</source>
            <translation>Eine Markierung braucht Worte, um ein Befund zu sein: tippen, was sie zeigt.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is no longer in the store: analyze again to see it.</source>
            <translation>Eine Maske dieses Falls ist nicht mehr im Speicher: Analysieren Sie erneut, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is not what was kept; `plumbline reports verify` says more.</source>
            <translation>Eine Maske dieses Falls ist nicht die, die aufbewahrt wurde; `plumbline reports verify` sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>A model pack on the clinic's own labelled cases</source>
            <translation>Ein Modellpaket an eigenen gelabelten Fällen der Klinik</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>A model reads this image too. Its marks are shown once you have written what you see yourself.</source>
            <translation>Auch ein Modell liest dieses Bild. Seine Markierungen erscheinen, sobald Sie geschrieben haben, was Sie selbst sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>A pack's folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>Ordner eines Pakets, nnU-Net-Modellordner oder MONAI-Bundle</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>A page to print, and the figures as JSON and CSV</source>
            <translation>Eine Seite zum Drucken und die Zahlen als JSON und CSV</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three different points.</source>
            <translation>Eine Region braucht mindestens drei verschiedene Punkte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three points.</source>
            <translation>Eine Region braucht mindestens drei Punkte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A ruler or coin must be {low} to {high} mm long.</source>
            <translation>Ein Lineal oder eine Münze muss {low} bis {high} mm lang sein.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence by the model must name a finding.</source>
            <translation>Ein Satz des Modells muss einen Befund nennen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence needs words; remove it instead of emptying it.</source>
            <translation>Ein Satz braucht Worte; entfernen Sie ihn, statt ihn zu leeren.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A signature needs the name of the clinician who answers for the report.</source>
            <translation>Eine Signatur braucht den Namen der ärztlich verantwortlichen Person.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC</source>
            <translation>AUROC</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC of pixels</source>
            <translation>AUROC der Pixel</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC, mean of the classes</source>
            <translation>AUROC, Mittel der Klassen</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is chance.</source>
            <translation>AUROC: Anteil der Paare aus einem Fall mit und einem ohne, in denen der Fall mit höher bewertet wird; 0.5 ist Zufall.</translation>
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
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Accept a finding first.</source>
            <translation>Nehmen Sie zuerst einen Befund an.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/findings_panel.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept every proposal</source>
            <translation>Alle Vorschläge annehmen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept or edit a finding first: the draft rests on findings that count.</source>
            <translation>Zuerst einen Befund annehmen oder bearbeiten: Der Entwurf beruht auf gültigen Befunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept this finding</source>
            <translation>Diesen Befund annehmen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept {finding}</source>
            <translation>{finding} annehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Accept, edit or reject {findings}.</source>
            <translation>{findings} annehmen, bearbeiten oder ablehnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Actinic keratosis or intraepithelial carcinoma (Bowen)</source>
            <translation>Aktinische Keratose oder intraepitheliales Karzinom (Bowen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Add a model pack…</source>
            <translation>Modellpaket hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Add a pack: its folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>Paket hinzufügen: sein Ordner, ein nnU-Net-Modellordner oder ein MONAI-Bundle</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Add a sentence</source>
            <translation>Satz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence here</source>
            <translation>Hier einen Satz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence to {section}</source>
            <translation>Einen Satz zu {section} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add a structure</source>
            <translation>Struktur hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Add the finding</source>
            <translation>Befund hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add to the structure</source>
            <translation>Zur Struktur hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Adding a pack</source>
            <translation>Paket wird hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>All cases</source>
            <translation>Alle Fälle</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>All cases ({n})</source>
            <translation>Alle Fälle ({n})</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>All files (*);;Images (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</source>
            <translation>Alle Dateien (*);;Bilder (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Amend</source>
            <translation>Nachtragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amended</source>
            <translation>Mit Nachtrag</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amendment, not signed</source>
            <translation>Nachtrag, nicht signiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Amends version {n}: {reason}</source>
            <translation>Nachtrag zu Version {n}: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Among the first three</source>
            <translation>Unter den ersten drei</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An amendment needs its reason: it is printed in the amended report.</source>
            <translation>Ein Nachtrag braucht seinen Grund: er wird im Bericht gedruckt.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An angle needs two arms with a length.</source>
            <translation>Ein Winkel braucht zwei Schenkel mit einer Länge.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An ellipse needs two axes with a length.</source>
            <translation>Eine Ellipse braucht zwei Achsen mit einer Länge.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>An impression is asked for while the model's marks are hidden (Settings, Reader first).</source>
            <translation>Ein Eindruck wird verlangt, solange die Markierungen des Modells verborgen sind (Einstellungen, Erst befunden).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Analyze</source>
            <translation>Analysieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Analyze the film</source>
            <translation>Aufnahme analysieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this film</source>
            <translation>Diese Aufnahme analysieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this series</source>
            <translation>Diese Serie analysieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Analyzing</source>
            <translation>Analyse läuft</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Angle</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Anomaly</source>
            <translation>Anomalie</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Another pack can be chosen for each image (Pack).</source>
            <translation>Für jedes Bild kann ein anderes Paket gewählt werden (Paket).</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Arrow keys open and close items; Ctrl+F searches</source>
            <translation>Pfeiltasten öffnen und schließen Elemente; Strg+F sucht</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>As set: {pack}</source>
            <translation>Wie eingestellt: {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>As the file has it</source>
            <translation>Wie in der Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>As the workstation</source>
            <translation>Wie die Workstation</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Asks first</source>
            <translation>Fragt zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Axial, coronal and sagittal planes</source>
            <translation>Axiale, koronare und sagittale Ebenen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Axial, coronal and sagittal planes (P)</source>
            <translation>Axiale, koronare und sagittale Ebenen (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Back</source>
            <translation>Hinten</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Back to proposal</source>
            <translation>Zurück zum Vorschlag</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Back to the images</source>
            <translation>Zurück zu den Bildern</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Back to the proposal</source>
            <translation>Zurück zum Vorschlag</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Bacterial pneumonia</source>
            <translation>Bakterielle Pneumonie</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Balanced accuracy</source>
            <translation>Balancierte Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Basal cell carcinoma</source>
            <translation>Basalzellkarzinom</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Benign keratosis (solar lentigo, seborrhoeic or lichen-planus-like)</source>
            <translation>Benigne Keratose (Lentigo solaris, seborrhoisch oder Lichen-planus-artig)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Bias</source>
            <translation>Bias</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Bias, pack minus label</source>
            <translation>Bias, Paket minus Label</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body</source>
            <translation>Körper</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body, lungs, bone and fat on CT, by rules</source>
            <translation>Körper, Lungen, Knochen und Fett im CT, nach Regeln</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Bone</source>
            <translation>Knochen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Both axes need a length.</source>
            <translation>Beide Achsen brauchen eine Länge.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Boxes found</source>
            <translation>Gefundene Boxen</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Boxes found, IoU {n} or more</source>
            <translation>Gefundene Boxen, IoU {n} oder mehr</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Brain</source>
            <translation>Gehirn</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>By</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>C1 and C2 have no body of this shape</source>
            <translation>C1 und C2 haben keinen Körper dieser Form</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CIELAB units</source>
            <translation>CIELAB-Einheiten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CPU ({reason})</source>
            <translation>CPU: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT chest, lung and mediastinum</source>
            <translation>CT Thorax, Lunge und Mediastinum</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT head, brain and bone</source>
            <translation>CT Schädel, Gehirn und Knochen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT with prior</source>
            <translation>CT mit Voruntersuchung</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT, three planes</source>
            <translation>CT, drei Ebenen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CTR {value}</source>
            <translation>HTQ {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Calculating figures and their intervals</source>
            <translation>Kennzahlen und Intervalle werden berechnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Calibrate by a ruler or coin</source>
            <translation>Mit Lineal oder Münze kalibrieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Calibration</source>
            <translation>Kalibrierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Calibration error</source>
            <translation>Kalibrierungsfehler</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error, {n} bins</source>
            <translation>Kalibrierungsfehler, {n} Klassen</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error: the mean distance between the probability shown and the share that came true, in bins of equal width; 0 is best.</source>
            <translation>Kalibrierungsfehler: mittlerer Abstand zwischen gezeigter Wahrscheinlichkeit und eingetroffenem Anteil, in gleich breiten Klassen; 0 ist am besten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/curve_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel what is under way (Esc)</source>
            <translation>Laufenden Vorgang abbrechen (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Abgebrochen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cardiothoracic ratio</source>
            <translation>Herz-Thorax-Quotient</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Case {n} of {count}</source>
            <translation>Fall {n} von {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases left out</source>
            <translation>Ausgelassene Fälle</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases with a result</source>
            <translation>Fälle mit Ergebnis</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases without a result</source>
            <translation>Fälle ohne Ergebnis</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change the view</source>
            <translation>Ansicht ändern</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change what a sentence rests on</source>
            <translation>Ändern, worauf ein Satz beruht</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change {mark}</source>
            <translation>{mark} ändern</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking the copy</source>
            <translation>Kopie wird überprüft</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking {file}</source>
            <translation>{file} wird überprüft</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Children's chest films: normal, bacterial or viral pneumonia</source>
            <translation>Thoraxaufnahmen von Kindern: normal, bakterielle oder virale Pneumonie</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Choose a command to change its shortcut</source>
            <translation>Befehl wählen, um sein Tastenkürzel zu ändern</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Choose a model pack</source>
            <translation>Modellpaket wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Choose a pack</source>
            <translation>Paket wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Choose a tool and draw on the image. Every mark is listed here with its values.</source>
            <translation>Werkzeug wählen und auf dem Bild zeichnen. Jede Markierung erscheint hier mit ihren Werten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Choose another class</source>
            <translation>Eine andere Klasse wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Choose another colour</source>
            <translation>Andere Farbe wählen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Choose the class of {finding}</source>
            <translation>Klasse von {finding} wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the data folder</source>
            <translation>Datenordner wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Choose the pack whose card you want to read.</source>
            <translation>Wählen Sie das Paket, dessen Karte Sie lesen möchten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the table of labels</source>
            <translation>Label-Tabelle wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class activation</source>
            <translation>Klassenaktivierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Class of the threshold</source>
            <translation>Klasse des Schwellenwerts</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class or structure whose map is shown</source>
            <translation>Klasse oder Struktur, deren Karte gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Classes of the pack</source>
            <translation>Klassen des Pakets</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Click to change the words; Enter ends</source>
            <translation>Klicken, um den Text zu ändern; Enter beendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Click where it stands, then type.</source>
            <translation>Klicken, wo er stehen soll, dann tippen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Close everything</source>
            <translation>Alles schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/banner.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Close this object</source>
            <translation>Dieses Objekt schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close this window</source>
            <translation>Dieses Fenster schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Close without a change</source>
            <translation>Ohne Änderung schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Close without adding</source>
            <translation>Schließen ohne hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Close without signing</source>
            <translation>Schließen ohne zu signieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cobb angle by hand</source>
            <translation>Cobb-Winkel von Hand</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Coin</source>
            <translation>Münze</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour of the structure</source>
            <translation>Farbe der Struktur</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Command search</source>
            <translation>Befehlssuche</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands and shortcuts</source>
            <translation>Befehle und Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy the whole report as text</source>
            <translation>Ganzen Bericht als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Copying {pack}</source>
            <translation>{pack} wird kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Corner by corner; a double click, Enter or the first corner closes it.</source>
            <translation>Ecke für Ecke; Doppelklick, Enter oder die erste Ecke schließt es.</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>Coronal balance</source>
            <translation>Koronare Balance</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Correct a structure</source>
            <translation>Struktur korrigieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct it with the brush</source>
            <translation>Mit dem Pinsel korrigieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct the boxes that it is measured on</source>
            <translation>Die Rahmen korrigieren, an denen gemessen wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Correct the structure with brush or eraser; what was measured follows.</source>
            <translation>Struktur mit Pinsel oder Radierer korrigieren; die Messwerte folgen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Cosine of the two embeddings, 1 is the same; from this workstation's own signed cases.</source>
            <translation>Kosinus der beiden Embeddings, 1 ist gleich; aus den signierten Fällen dieser Workstation.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Cursor in all images</source>
            <translation>Cursor in allen Bildern</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>DICOM, ZIP archives, NIfTI, or JPEG, PNG, TIFF and HEIC photographs</source>
            <translation>DICOM, ZIP-Archive, NIfTI oder Fotos in JPEG, PNG, TIFF und HEIC</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Dark regions</source>
            <translation>Dunkle Bereiche</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Delete the chosen structures (Del)</source>
            <translation>Gewählte Strukturen löschen (Entf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete this mark (Delete)</source>
            <translation>Diese Markierung löschen (Entf)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Delete {mark}</source>
            <translation>{mark} löschen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Dermatofibroma</source>
            <translation>Dermatofibrom</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Detection</source>
            <translation>Detektion</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Diameter of a coin that was imaged</source>
            <translation>Durchmesser einer mit aufgenommenen Münze</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Diameters</source>
            <translation>Durchmesser</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1.</source>
            <translation>Dice und Jaccard: Überlappung der Masken, 0 bis 1, Mittel über die Fälle; zwei leere Masken zählen als 1.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Dice, mean</source>
            <translation>Dice, Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Do not read it</source>
            <translation>Nicht lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/document_view.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Double click or Enter opens the case; it is signed and cannot be changed by looking</source>
            <translation>Doppelklick oder Enter öffnet den Fall; er ist signiert und ändert sich durch Ansehen nicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Double click or Enter takes the class</source>
            <translation>Doppelklick oder Eingabe übernimmt die Klasse</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Draft</source>
            <translation>Entwerfen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draft the report</source>
            <translation>Bericht entwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Draft with the language model</source>
            <translation>Mit dem Sprachmodell entwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Drafting</source>
            <translation>Entwurf läuft</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Drafting the report</source>
            <translation>Bericht wird entworfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Drafts the text</source>
            <translation>Entwirft den Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>Drag a series here</source>
            <translation>Serie hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>Drag or arrow keys: turn. Wheel, + and -: zoom. A, P, L, R, H, F: look from that side.</source>
            <translation>Ziehen oder Pfeiltasten: drehen. Rad, + und -: zoomen. A, P, L, R, H, F: von dieser Seite sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Drag over the region; or set centre, end of an axis, width.</source>
            <translation>Über die Region ziehen; oder Mitte, Achsenende und Breite setzen.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Drag to measure time and amplitude; arrow keys move the caliper, Esc removes it</source>
            <translation>Ziehen misst Zeit und Amplitude; Pfeiltasten bewegen den Zirkel, Esc entfernt ihn</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Draw a ball in all slices it reaches, not on the shown one alone</source>
            <translation>Kugel in allen erreichten Schichten zeichnen, nicht nur auf der gezeigten</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Draw a new segmentation</source>
            <translation>Neue Segmentierung zeichnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw along a ruler or across a coin, then give its true length.</source>
            <translation>Entlang eines Lineals oder quer über eine Münze zeichnen, dann die wahre Länge angeben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw round the region.</source>
            <translation>Um die Region zeichnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Drawn here</source>
            <translation>Hier gezeichnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Drop files, a folder or a disc here</source>
            <translation>Dateien, Ordner oder Datenträger hier ablegen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Each could not be used for the reason given; the others are listed.</source>
            <translation>Jede war aus dem genannten Grund nicht verwendbar; die übrigen sind gelistet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit a sentence</source>
            <translation>Satz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Edit the finding</source>
            <translation>Befund bearbeiten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit the indication</source>
            <translation>Indikation bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>End of one arm, vertex, end of the other arm.</source>
            <translation>Ende eines Schenkels, Scheitel, Ende des anderen.</translation>
        </message>
        <message>
            <location filename="../../viewers/translate.py" />
            <source>English</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Enter goes to the image of a mark; F2 names it</source>
            <translation>Enter geht zum Bild einer Markierung; F2 benennt sie</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Enter runs the chosen command</source>
            <translation>Enter führt den gewählten Befehl aus</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Estimate</source>
            <translation>Schätzwert</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate</source>
            <translation>Auswerten</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate a pack on own cases</source>
            <translation>Paket an eigenen Fällen prüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Evaluate a pack on own cases…</source>
            <translation>Paket an eigenen Fällen prüfen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Evaluate…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluating a pack</source>
            <translation>Paket wird geprüft</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Evaluation of {pack}</source>
            <translation>Auswertung von {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Every case of the table was read and compared.</source>
            <translation>Jeder Fall der Tabelle wurde gelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Evidence {finding}: {words}</source>
            <translation>Beleg {finding}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange left and right</source>
            <translation>Links und rechts tauschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange top and bottom</source>
            <translation>Oben und unten tauschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Export PDF</source>
            <translation>PDF exportieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Export PDF…</source>
            <translation>PDF exportieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Export the report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>False boxes on an image</source>
            <translation>Falsche Boxen je Bild</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Fat</source>
            <translation>Fett</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Feet</source>
            <translation>Füße</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>Figures of the evaluation</source>
            <translation>Kennzahlen der Auswertung</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Files that could not be used, and why</source>
            <translation>Nicht verwendbare Dateien, mit Grund</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Files that were not used</source>
            <translation>Nicht verwendete Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill</source>
            <translation>Füllung</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill structures</source>
            <translation>Strukturen füllen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Film's own</source>
            <translation>Fenster der Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Films you open are kept here, on this workstation.</source>
            <translation>Geöffnete Aufnahmen bleiben hier, auf dieser Workstation.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter cases</source>
            <translation>Fälle filtern</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter patients and series</source>
            <translation>Patienten und Serien filtern</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter the worklist</source>
            <translation>Arbeitsliste filtern</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter what was opened</source>
            <translation>Geöffnetes filtern</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Final</source>
            <translation>Endgültig</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Find a command or a shortcut</source>
            <translation>Befehl oder Tastenkürzel suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Find a structure</source>
            <translation>Struktur suchen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Finding vertebrae</source>
            <translation>Wirbel werden gesucht</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Findings and report</source>
            <translation>Befunde und Bericht</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>First impression</source>
            <translation>Erster Eindruck</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Fit the page to the width (Ctrl+0)</source>
            <translation>Seite auf die Breite einpassen (Strg+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit the paper to the width (Ctrl+0)</source>
            <translation>Papier auf die Breite einpassen (Strg+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit to width</source>
            <translation>Auf Breite einpassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>For every case of which nothing is decided yet. What you write first is kept and never changed.</source>
            <translation>Für jeden Fall, über den noch nichts entschieden ist. Was Sie zuerst schreiben, bleibt und wird nie geändert.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>For {n} cases no patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>Für {n} Fälle ist kein Patient angegeben: Jeder Fall zählt als eigener Patient; das macht Intervalle zu eng, wo ein Patient mehrere hat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Four</source>
            <translation>Vier</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Frame of the lungs</source>
            <translation>Rahmen der Lungen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Frame of the thorax</source>
            <translation>Rahmen des Thorax</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Freehand outline</source>
            <translation>Freihandkontur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>From the file {n}</source>
            <translation>Aus der Datei {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>From the next start on. Reports stay English: what checks them against the findings reads English only. Numbers have a decimal point in every language, as in the report.</source>
            <translation>Ab dem nächsten Start. Berichte bleiben englisch: Ihre Prüfung gegen die Befunde liest nur Englisch. Zahlen haben in jeder Sprache einen Dezimalpunkt, wie im Bericht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Front</source>
            <translation>Vorn</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Full range</source>
            <translation>Voller Bereich</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain</source>
            <translation>Verstärkung</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain in mm per mV, for ECG leads</source>
            <translation>Verstärkung in mm je mV, für EKG-Ableitungen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade</source>
            <translation>Genant-Grad</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade 0 by height ratios: less than 20 % height loss (Genant et al. 1993)</source>
            <translation>Genant-Grad 0 nach Höhenverhältnissen: weniger als 20 % Höhenverlust (Genant et al. 1993)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade {n} ({severity}), {shape}: {what} (Genant et al. 1993, by height ratios alone)</source>
            <translation>Genant-Grad {n} ({severity}), {shape}: {what} (Genant et al. 1993, nur nach Höhenverhältnissen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give every command its own shortcut again</source>
            <translation>Jedem Befehl sein eigenes Tastenkürzel zurückgeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command its own shortcut again</source>
            <translation>Dem Befehl sein eigenes Tastenkürzel zurückgeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command this shortcut</source>
            <translation>Dem Befehl dieses Tastenkürzel geben</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Go to the image that this mark lies on (Enter)</source>
            <translation>Zum Bild dieser Markierung gehen (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Graphics card (CUDA)</source>
            <translation>Grafikkarte (CUDA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Hard contrast</source>
            <translation>Harter Kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all</source>
            <translation>Alle ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all marks</source>
            <translation>Alle Markierungen ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide every mark; nothing is deleted</source>
            <translation>Alle Markierungen ausblenden; nichts wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Hide every structure listed</source>
            <translation>Alle gelisteten Strukturen ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Hide the model's marks until I have written an impression</source>
            <translation>Markierungen des Modells verbergen, bis ich einen Eindruck geschrieben habe</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How far the image differs from what the model expects: 1 where it differs most.</source>
            <translation>Wie weit das Bild von dem abweicht, was das Modell erwartet: 1, wo es am meisten abweicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How much the score of {name} falls when a place is covered: 1 where it falls most.</source>
            <translation>Wie stark der Score von {name} fällt, wenn eine Stelle verdeckt wird: 1, wo er am stärksten fällt.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>How the traces are arranged</source>
            <translation>Anordnung der Kurven</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>How to read this</source>
            <translation>Wie dies zu lesen ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How unsure the model is whether a pixel belongs to {name}: 1 where its score is one half, 0 where it is sure.</source>
            <translation>Wie unsicher das Modell ist, ob ein Pixel zu {name} gehört: 1 bei einem Score von einhalb, 0, wo es sicher ist.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>I have read these images and answer for this report.</source>
            <translation>Ich habe diese Bilder befundet und verantworte diesen Bericht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>ICC(2,1)</source>
            <translation>ICC(2,1)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986).</source>
            <translation>ICC(2,1): absolute Übereinstimmung einer Messung mit dem Label (Shrout und Fleiss 1979). Übereinstimmungsgrenzen: Bias plus und minus 1.96 Standardabweichungen (Bland und Altman 1986).</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID not stated</source>
            <translation>ID nicht angegeben</translation>
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
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/film_view.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's</source>
            <translation>Bild links ist beim Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Image left is the patient's {side}</source>
            <translation>Bild links ist beim Patienten {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's: {side}</source>
            <translation>Bild links ist beim Patienten: {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../viewers/stack_view.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Images per second</source>
            <translation>Bilder pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>In {n} cases the pack gave no {name}.</source>
            <translation>In {n} Fällen gab das Paket keinen Wert: {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication</source>
            <translation>Indikation</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication: the clinical question (optional)</source>
            <translation>Indikation: klinische Fragestellung (optional)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Intervals: {resamples} bootstrap samples of patients, seed {seed}, the middle {share}. Groups of fewer than {least} cases are listed, not estimated. Lines are those of the table of labels, whose first line names the columns.</source>
            <translation>Intervalle: {resamples} Bootstrap-Stichproben von Patienten, Startwert {seed}, die mittleren {share}. Gruppen von weniger als {least} Fällen werden genannt, nicht geschätzt. Zeilen sind die der Tabelle der Labels, deren erste Zeile die Spalten benennt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Invert</source>
            <translation>Invertieren</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>IoU of boxes</source>
            <translation>IoU der Boxen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>IoU of boxes, mean</source>
            <translation>IoU der Boxen, Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>It is measured on the boxes of both lungs: correct those, and it follows.</source>
            <translation>Es wird an den Rahmen beider Lungen gemessen: Korrigieren Sie diese, und es folgt ihnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>It stands in the report as yours</source>
            <translation>Sie steht im Bericht als Ihre</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Item</source>
            <translation>Element</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Items of the report</source>
            <translation>Elemente des Berichts</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Its curvature is known</source>
            <translation>Ihre Krümmung ist bekannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Its mask is no longer at hand: analyze again, then correct it.</source>
            <translation>Die Maske ist nicht mehr vorhanden: erneut analysieren, dann korrigieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Jaccard</source>
            <translation>Jaccard</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Jaccard, mean</source>
            <translation>Jaccard, Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Judge this pack on your own labelled cases</source>
            <translation>Dieses Paket an Ihren eigenen annotierten Fällen prüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Keep the corrected segments…</source>
            <translation>Korrigierte Segmente behalten…</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Keep the corrected structures with this study</source>
            <translation>Korrigierte Strukturen mit dieser Studie behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool</source>
            <translation>Werkzeug behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool for mark after mark</source>
            <translation>Werkzeug für weitere Markierungen behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Keeping segments</source>
            <translation>Segmente werden gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Keeps your impression as it is and shows the model's marks</source>
            <translation>Behält Ihren Eindruck, wie er ist, und zeigt die Markierungen des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Kept on this workstation only. Off forgets the list; quick look is never listed.</source>
            <translation>Nur auf dieser Workstation. Ausschalten vergisst die Liste; die Schnellansicht wird nie gelistet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Kept with the case and never changed afterwards</source>
            <translation>Bleibt beim Fall und wird danach nie geändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Key image</source>
            <translation>Schlüsselbild</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Key image (K)</source>
            <translation>Schlüsselbild (K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Kind of map</source>
            <translation>Art der Karte</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Known length in mm</source>
            <translation>Bekannte Länge in mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Lay the map over the image</source>
            <translation>Karte über das Bild legen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../app/ui/workspace/layout_popup.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Layout (L)</source>
            <translation>Layout (L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Layout…</source>
            <translation>Layout…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Left lung</source>
            <translation>Linke Lunge</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Legend: dark is 0, bright is 1</source>
            <translation>Legende: dunkel ist 0, hell ist 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Lesion</source>
            <translation>Läsion</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Let the language model draft the prose</source>
            <translation>Das Sprachmodell den Text entwerfen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Let the pack read every labelled case</source>
            <translation>Das Paket jeden annotierten Fall lesen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Let this mark count in the report</source>
            <translation>Diese Markierung im Bericht zählen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Let this pack read</source>
            <translation>Dieses Paket lesen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a Cobb angle of {n}: it is from 0 to 180 degrees.</source>
            <translation>Zeile {line} von {file} hat einen Cobb-Winkel von {n}: Er liegt zwischen 0 und 180 Grad.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a box without width or height: mend that line.</source>
            <translation>Zeile {line} von {file} hat eine Box ohne Breite oder Höhe: Berichtigen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a cell of more than {n} letters: mend that line.</source>
            <translation>Zeile {line} von {file} hat eine Zelle mit mehr als {n} Zeichen: Berichtigen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has an age of {n}: it is from 0 to 130 years.</source>
            <translation>Zeile {line} von {file} hat ein Alter von {n}: Es liegt zwischen 0 und 130 Jahren.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which is a group of classes: name the class itself.</source>
            <translation>Zeile {line} von {file} hat das Label {text}, das eine Gruppe von Klassen ist: Nennen Sie die Klasse selbst.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not give: use one of {labels}.</source>
            <translation>Zeile {line} von {file} hat das Label {text}, das dieses Paket nicht gibt: eines von {labels} verwenden.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not mark: use one of {labels}.</source>
            <translation>Zeile {line} von {file} hat das Label {text}, das dieses Paket nicht markiert: eines von {labels} verwenden.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {n} cells where line 1 names {count} columns: mend that line.</source>
            <translation>Zeile {line} von {file} hat {n} Zellen, Zeile 1 nennt {count} Spalten: diese Zeile berichtigen.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has {text} under 'sex': write M, F or O, or leave it empty.</source>
            <translation>Zeile {line} von {file} hat {text} unter 'sex': Schreiben Sie M, F oder O, oder lassen Sie es leer.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write 1 or 0.</source>
            <translation>Zeile {line} von {file} hat {text} unter '{column}': 1 oder 0 schreiben.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write a number.</source>
            <translation>Zeile {line} von {file} hat {text} unter '{column}': eine Zahl schreiben.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a link that leads out of the data folder: copy the file itself there.</source>
            <translation>Zeile {line} von {file} nennt eine Verknüpfung, die aus dem Datenordner hinausführt: Kopieren Sie die Datei selbst dorthin.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a path that does not lie below the data folder: give it from that folder on, without '..'.</source>
            <translation>Zeile {line} von {file} nennt einen Pfad, der nicht unter dem Datenordner liegt: Geben Sie ihn ab diesem Ordner an, ohne '..'.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names no file: fill in its column 'file'.</source>
            <translation>Zeile {line} von {file} nennt keine Datei: Spalte 'file' ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names the file of line {other} again: keep one of them.</source>
            <translation>Zeile {line} von {file} nennt die Datei von Zeile {other} noch einmal: eine davon behalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>List it as your finding</source>
            <translation>Als Ihren Befund aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>List recent files and folders</source>
            <translation>Zuletzt geöffnete Dateien und Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Liver</source>
            <translation>Leber</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Loading {name}</source>
            <translation>{name} wird geladen</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from this side ({key})</source>
            <translation>Von dieser Seite sehen ({key})</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from: {side}</source>
            <translation>Blick von: {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and thoracolumbar/lumbar region, and coronal balance.</source>
            <translation>Gesucht auf einer frontalen Wirbelsäulenganzaufnahme: Wirbel T1 bis L5, Krümmungen der hochthorakalen, hauptthorakalen und thorakolumbalen/lumbalen Region und die koronare Balance.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Looking for a pack that reads {file} was cancelled.</source>
            <translation>Die Suche nach einem Paket für {file} wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Looking through {name}</source>
            <translation>{name} wird durchgesehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra down</source>
            <translation>Unterer Endwirbel: einen Wirbel tiefer</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra up</source>
            <translation>Unterer Endwirbel: einen Wirbel höher</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Lower end vertebra</source>
            <translation>Unterer Endwirbel</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Lower limit of agreement</source>
            <translation>Untere Übereinstimmungsgrenze</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Lung</source>
            <translation>Lunge</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lung fields on frontal chest films</source>
            <translation>Lungenfelder auf frontalen Thoraxaufnahmen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lungs</source>
            <translation>Lungen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>MR, four series</source>
            <translation>MR, vier Serien</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Magnifying glass</source>
            <translation>Lupe</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Making a map</source>
            <translation>Karte wird erstellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Making a simulated CT</source>
            <translation>Simulierte CT wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Making planes</source>
            <translation>Ebenen werden berechnet</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mammography, four views</source>
            <translation>Mammographie, vier Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Map on the image</source>
            <translation>Karte auf dem Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Maps, threshold and similar cases</source>
            <translation>Karten, Schwellenwert und ähnliche Fälle</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mark</source>
            <translation>Markierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks</source>
            <translation>Marken</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks drawn by hand</source>
            <translation>Von Hand gezeichnete Markierungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Mask files are shown on a volume: open its series first.</source>
            <translation>Maskendateien werden auf einem Volumen gezeigt: zuerst seine Serie öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Mean absolute error</source>
            <translation>Mittlerer absoluter Fehler</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Measure another curve</source>
            <translation>Weitere Krümmung messen</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure another curve…</source>
            <translation>Weitere Krümmung messen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. A model pack reads the series that is shown when you ask for it.</source>
            <translation>Auf den Bildern messen (Menü Messen), dann eine Markierung als Befund verwenden: Sie erscheint hier und im Bericht. Ein Modellpaket liest die gezeigte Serie, wenn Sie es verlangen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Measure the heights of structures called C1 to L5</source>
            <translation>Die Höhen von Strukturen messen, die C1 bis L5 heißen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Measure vertebral heights</source>
            <translation>Wirbelkörperhöhen messen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Measure {upper} to {lower}</source>
            <translation>{upper} bis {lower} messen</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Measured on {source}</source>
            <translation>Gemessen an: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Measurement</source>
            <translation>Messung</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Measuring</source>
            <translation>Wird gemessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Measuring again</source>
            <translation>Wird neu gemessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Measuring tools</source>
            <translation>Messwerkzeuge</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mediastinum</source>
            <translation>Mediastinum</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanocytic naevus</source>
            <translation>Melanozytärer Nävus</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanoma</source>
            <translation>Melanom</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Middle 90 %</source>
            <translation>Mittlere 90 %</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Model pack</source>
            <translation>Modellpaket</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Model packs</source>
            <translation>Modellpakete</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its box, or its corners and edges</source>
            <translation>Rahmen verschieben, oder seine Ecken und Kanten</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its corners and ends</source>
            <translation>Ecken und Endwirbel verschieben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Move the box of {finding}</source>
            <translation>Rahmen von {finding} verschieben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Move {level}</source>
            <translation>{level} verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Moves along the measured curve: left more specific, right more sensitive</source>
            <translation>Bewegt sich auf der gemessenen Kurve: links spezifischer, rechts sensitiver</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>NIfTI (*.nii *.nii.gz);;All files (*)</source>
            <translation>NIfTI (*.nii *.nii.gz);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>NIfTI: the file states no patient, no modality and no unit</source>
            <translation>NIfTI: die Datei nennt weder Patient noch Modalität noch Einheit</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <location filename="../../viewers/hand/fields.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name as it is printed</source>
            <translation>Name, wie er gedruckt wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/facts.py" />
            <source>Name not stated</source>
            <translation>Name nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Name of the mark</source>
            <translation>Name der Markierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name of the signer</source>
            <translation>Name der signierenden Person</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Name this mark (F2)</source>
            <translation>Diese Markierung benennen (F2)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Name {mark}</source>
            <translation>{mark} benennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Names of files and folders may name a patient</source>
            <translation>Datei- und Ordnernamen können Patienten benennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence</source>
            <translation>Neuer Satz</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence, then Enter</source>
            <translation>Neuer Satz, dann Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>New shortcut</source>
            <translation>Neues Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next finding</source>
            <translation>Nächster Befund</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Next image</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page (Page Down)</source>
            <translation>Nächste Seite (Bild ab)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next panel</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Nine</source>
            <translation>Neun</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>No ROC curve was measured for this pack.</source>
            <translation>Für dieses Paket wurde keine ROC-Kurve gemessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>No case matches.</source>
            <translation>Kein Fall passt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>No command matches.</source>
            <translation>Kein Befehl passt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>No description</source>
            <translation>Ohne Beschreibung</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No film is open. The report is written from the findings you accept.</source>
            <translation>Keine Aufnahme ist geöffnet. Der Bericht entsteht aus den Befunden, die Sie annehmen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>No interval: measured once, by hand.</source>
            <translation>Kein Intervall: einmal von Hand gemessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No language model is installed.</source>
            <translation>Kein Sprachmodell ist installiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No maps are made of a volume's masks: they would take several times its memory.</source>
            <translation>Von den Masken eines Volumens werden keine Karten erstellt: sie brauchten ein Mehrfaches seines Speichers.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>No marks</source>
            <translation>Keine Markierungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No model pack has read what is shown.</source>
            <translation>Kein Modellpaket hat das Gezeigte gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No model pack is installed.</source>
            <translation>Kein Modellpaket ist installiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>No model pack is meant for this image. The list of packs says of each why.</source>
            <translation>Kein Modellpaket ist für dieses Bild gedacht. Die Liste der Pakete sagt bei jedem, warum.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No other signed case was read by this pack, or it gives no embedding.</source>
            <translation>Kein anderer signierter Fall wurde von diesem Paket gelesen, oder es gibt kein Embedding.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>Kein Patient ist angegeben: Jeder Fall zählt als eigener Patient; das macht Intervalle zu eng, wo ein Patient mehrere hat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No report yet</source>
            <translation>Noch kein Bericht</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>No segmentation is open. The structures of a DICOM SEG or a mask file will be listed here.</source>
            <translation>Keine Segmentierung ist geöffnet. Die Strukturen eines DICOM SEG oder einer Maskendatei erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No sensitivity and specificity were measured for {name}.</source>
            <translation>Für {name} wurden Sensitivität und Spezifität nicht gemessen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No usable NVIDIA graphics processor was found; the models run on the processor.</source>
            <translation>Kein nutzbarer NVIDIA-Grafikprozessor gefunden; die Modelle laufen auf dem Prozessor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>None of the {n} cases could be evaluated ({counted}). The last one: {reason}</source>
            <translation>Keiner der {n} Fälle konnte ausgewertet werden ({counted}). Der letzte: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Not read yet.</source>
            <translation>Noch nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Not ready to sign: {reasons}</source>
            <translation>Noch nicht signierbar: {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing is changed</source>
            <translation>Nichts wird geändert</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Nothing is left of {name} that could be measured: undo the correction, or reject {finding}.</source>
            <translation>Von {name} ist nichts Messbares übrig: Korrektur rückgängig machen oder {finding} ablehnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing is open. What is found on the images will be listed here.</source>
            <translation>Nichts ist geöffnet. Was auf den Bildern gefunden wird, erscheint hier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Nothing leaves this workstation: images, models and reports stay here.</source>
            <translation>Nichts verlässt diese Workstation: Bilder, Modelle und Berichte bleiben hier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Nothing of this can be drawn: accept it, or reject it and write what you see.</source>
            <translation>Hiervon lässt sich nichts zeichnen: annehmen, oder ablehnen und schreiben, was Sie sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Nothing that can be shown was found there.</source>
            <translation>Dort wurde nichts Darstellbares gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Nothing to show</source>
            <translation>Nichts anzuzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing was found that could be measured.</source>
            <translation>Es wurde nichts Messbares gefunden.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Nothing was imaged at this point: it is padding.</source>
            <translation>An diesem Punkt wurde nichts abgebildet: Füllwert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing was measured of how well it does on such images. The reasons stay over the image and are printed in the report.</source>
            <translation>Wie gut es bei solchen Bildern ist, wurde nicht gemessen. Die Gründe bleiben über dem Bild und stehen im Bericht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Nothing was opened yet</source>
            <translation>Noch nichts geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Now: {device}</source>
            <translation>Jetzt: {device}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Occlusion</source>
            <translation>Okklusion</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Of</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>On the volume shown</source>
            <translation>Auf dem gezeigten Volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>One below the other</source>
            <translation>Untereinander</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>One image</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>One line along each end plate.</source>
            <translation>Je eine Linie entlang jeder Endplatte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>One to one</source>
            <translation>Eins zu eins</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity of filled structures</source>
            <translation>Deckkraft gefüllter Strukturen</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Opacity of the map</source>
            <translation>Deckkraft der Karte</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a file or a folder</source>
            <translation>Datei oder Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Open a file, a folder, a disc or a ZIP archive: its series are listed here.</source>
            <translation>Datei, Ordner, Datenträger oder ZIP-Archiv öffnen: Die Serien erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open a folder or disc</source>
            <translation>Ordner oder Datenträger öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open a folder or disc…</source>
            <translation>Ordner oder Datenträger öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a study or a photograph</source>
            <translation>Studie oder Foto öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open again…</source>
            <translation>Erneut öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open beside what is open</source>
            <translation>Neben Geöffnetem öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open beside what is open…</source>
            <translation>Neben Geöffnetem öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open images</source>
            <translation>Bilder öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open mask files</source>
            <translation>Maskendateien öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open mask files…</source>
            <translation>Maskendateien öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Open or draw segments of vertebrae first, and name them C1 to L5.</source>
            <translation>Öffnen oder zeichnen Sie zuerst Segmente von Wirbeln und nennen Sie sie C1 bis L5.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Open the signed report for an amendment</source>
            <translation>Signierten Bericht für einen Nachtrag öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated CT</source>
            <translation>Simulierte CT öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated film</source>
            <translation>Simulierte Aufnahme öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening an amendment</source>
            <translation>Nachtrag wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening {file} was cancelled.</source>
            <translation>Öffnen von {file} wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Operating point</source>
            <translation>Arbeitspunkt</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Out of the pack's scope</source>
            <translation>Nicht für das Paket bestimmt</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Outline</source>
            <translation>Kontur</translation>
        </message>
        <message>
            <location filename="../../app/ui/scope_strip.py" />
            <source>Outside the scope of {pack}, read all the same: {reasons}</source>
            <translation>Außerhalb des Anwendungsbereichs von {pack}, trotzdem gelesen: {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Over other structures</source>
            <translation>Über andere Strukturen</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>PRIOR {date}</source>
            <translation>VORAUFNAHME {date}</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Packs run on</source>
            <translation>Pakete laufen auf</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed</source>
            <translation>Papiervorschub</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed in mm per second</source>
            <translation>Papiervorschub in mm je Sekunde</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper with traces</source>
            <translation>Papier mit Kurven</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Patients, studies and series</source>
            <translation>Patienten, Studien und Serien</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Pick a case from the worklist</source>
            <translation>Einen Fall aus der Arbeitsliste wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Pixel value</source>
            <translation>Pixelwert</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack</source>
            <translation>Position im Stapel</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack; images that are ready are lighter</source>
            <translation>Position im Stapel; geladene Bilder sind heller</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Placing segments</source>
            <translation>Segmente werden platziert</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Planes as the volume lies</source>
            <translation>Ebenen wie das Volumen liegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Planes need a volume of evenly spaced slices.</source>
            <translation>Ebenen brauchen ein Volumen aus Schichten in gleichem Abstand.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play faster</source>
            <translation>Schneller abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play or stop</source>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play or stop (C)</source>
            <translation>Abspielen oder anhalten (C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play slower</source>
            <translation>Langsamer abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play to and fro</source>
            <translation>Hin und her abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/full_screen.py" />
            <source>Plumbline: images</source>
            <translation>Plumbline: Bilder</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Preliminary, not signed</source>
            <translation>Vorläufig, nicht signiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Preparing the 3-D view</source>
            <translation>3-D-Ansicht wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Press Enter or click to show this image.</source>
            <translation>Enter oder Klick zeigt dieses Bild.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut here</source>
            <translation>Neues Tastenkürzel hier drücken</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut in the field, then Set. Changes are kept at once.</source>
            <translation>Neues Tastenkürzel im Feld drücken, dann Setzen. Änderungen gelten sofort.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous finding</source>
            <translation>Voriger Befund</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Previous image</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page (Page Up)</source>
            <translation>Vorige Seite (Bild auf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous panel</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Printed beside every decision and signature.</source>
            <translation>Wird neben jede Entscheidung und Signatur gedruckt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Processor (CPU)</source>
            <translation>Prozessor (CPU)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Progress of the evaluation</source>
            <translation>Fortschritt der Auswertung</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Projection</source>
            <translation>Projektion</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Prose drafted by {model}.</source>
            <translation>Text entworfen von {model}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Put your name to the report</source>
            <translation>Den Bericht mit Ihrem Namen zeichnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Quick look keeps nothing: end it, and open the images again.</source>
            <translation>Die Schnellansicht behält nichts: beenden und die Bilder erneut öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quick look, nothing is kept</source>
            <translation>Schnellansicht, nichts wird behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Quick look: keep nothing</source>
            <translation>Schnellansicht: nichts behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Quick look: nothing of what you open is kept, and nothing can be signed.</source>
            <translation>Schnellansicht: Nichts Geöffnetes wird behalten, und nichts kann signiert werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>ROC curve</source>
            <translation>ROC-Kurve</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Radiograph with prior</source>
            <translation>Röntgenaufnahme mit Voraufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of brush and eraser; [ and ] on the image</source>
            <translation>Radius von Pinsel und Radierer; [ und ] auf dem Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of the brush</source>
            <translation>Radius des Pinsels</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read by {pack} {version} ({sha256}) in {seconds} s</source>
            <translation>Gelesen von {pack} {version} ({sha256}) in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same</source>
            <translation>Trotzdem lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same?</source>
            <translation>Trotzdem lesen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read it all the same…</source>
            <translation>Trotzdem lesen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reader first</source>
            <translation>Erst befunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Reader: {name}</source>
            <translation>Befunder: {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Reading with {pack}</source>
            <translation>Lesen mit {pack}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reading {file}</source>
            <translation>{file} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reads the image</source>
            <translation>Liest das Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment</source>
            <translation>Grund des Nachtrags</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment, then Enter</source>
            <translation>Grund des Nachtrags, dann Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording {n}</source>
            <translation>Aufzeichnung {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Redo the correction</source>
            <translation>Korrektur wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Reference lines</source>
            <translation>Referenzlinien</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in an image</source>
            <translation>Region in einem Bild</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in the patient</source>
            <translation>Region im Patienten</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject this finding</source>
            <translation>Diesen Befund ablehnen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reject {finding}</source>
            <translation>{finding} ablehnen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Remove a sentence</source>
            <translation>Satz entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Remove this pack from this workstation</source>
            <translation>Dieses Paket von dieser Workstation entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Remove this sentence</source>
            <translation>Diesen Satz entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Rename (F2)</source>
            <translation>Umbenennen (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Restore {finding}</source>
            <translation>{finding} wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Rests on…</source>
            <translation>Beruht auf…</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Retinal vessels</source>
            <translation>Netzhautgefäße</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Right and left heart border, then right and left inner chest wall.</source>
            <translation>Rechter und linker Herzrand, dann rechte und linke Thoraxinnenwand.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Right lung</source>
            <translation>Rechte Lunge</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>SD {value}</source>
            <translation>SD {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures in a folder</source>
            <translation>Seite und Zahlen in einem Ordner speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures…</source>
            <translation>Seite und Zahlen speichern…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Scoliosis is stated, but no accepted curve reaches 10 degrees.</source>
            <translation>Skoliose wird genannt, aber keine angenommene Krümmung erreicht 10 Grad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by position</source>
            <translation>Gemeinsam nach Position blättern</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by position in the patient</source>
            <translation>Gemeinsam nach Position im Patienten blättern</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by slice number</source>
            <translation>Gemeinsam nach Schichtnummer blättern</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by slice number, from here on</source>
            <translation>Ab hier gemeinsam nach Schichtnummer blättern</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Search commands</source>
            <translation>Befehle suchen</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document</source>
            <translation>In diesem Dokument suchen</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document (Ctrl+F); Enter goes to the next place</source>
            <translation>In diesem Dokument suchen (Strg+F); Enter geht weiter</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report</source>
            <translation>In diesem Bericht suchen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report (Ctrl+F); Enter goes to the next place, Shift+Enter back</source>
            <translation>In diesem Bericht suchen (Strg+F); Enter weiter, Umschalt+Enter zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Search marks</source>
            <translation>Markierungen suchen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Segmentation</source>
            <translation>Segmentierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Segments are drawn on a volume: open its series first.</source>
            <translation>Segmente werden auf einem Volumen gezeichnet: zuerst seine Serie öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Select a mark first: its value becomes the finding.</source>
            <translation>Zuerst eine Markierung wählen: Ihr Wert wird der Befund.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select and move</source>
            <translation>Auswählen und verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select marks, drag them and their points.</source>
            <translation>Markierungen wählen, sie und ihre Punkte ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity</source>
            <translation>Sensitivität</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Sensitivity at {threshold}</source>
            <translation>Sensitivität bei {threshold}</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity over 1 - specificity, as measured on cases kept back</source>
            <translation>Sensitivität über 1 - Spezifität, gemessen an zurückgehaltenen Fällen</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Sensitivity {share} (n = {n} with it)</source>
            <translation>Sensitivität {share} (n = {n} damit)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Sentence {n}</source>
            <translation>Satz {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Set both ends, or drag from end to end.</source>
            <translation>Beide Enden setzen oder von Ende zu Ende ziehen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Set ends of {finding}</source>
            <translation>Endwirbel von {finding} setzen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Set the threshold of {finding}</source>
            <translation>Schwellenwert von {finding} setzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Sex</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Shortcut</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all marks</source>
            <translation>Alle Markierungen zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show borders alone</source>
            <translation>Nur Ränder zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show every mark on its image</source>
            <translation>Jede Markierung auf ihrem Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show every structure listed</source>
            <translation>Alle gelisteten Strukturen zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show on its image</source>
            <translation>Auf seinem Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Show on the image</source>
            <translation>Auf dem Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show only structures whose name holds these letters</source>
            <translation>Nur Strukturen zeigen, deren Name diese Buchstaben enthält</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Show or hide marks</source>
            <translation>Markierungen ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Show or hide the crosshair</source>
            <translation>Fadenkreuz ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Show or hide the map</source>
            <translation>Karte zeigen oder verbergen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Show the calibrated image to delete its calibration: its marks are measured again.</source>
            <translation>Das kalibrierte Bild zeigen, um seine Kalibrierung zu löschen: Seine Markierungen werden neu gemessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Show the cases that hold all of these words</source>
            <translation>Fälle mit all diesen Wörtern zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Show the images first: a pack reads what is on the screen.</source>
            <translation>Zuerst die Bilder zeigen: Ein Paket liest, was auf dem Bildschirm ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Show the mark's image first: its value is measured on it.</source>
            <translation>Zuerst das Bild der Markierung zeigen: Ihr Wert wird darauf gemessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show the marks that hold all of these words</source>
            <translation>Markierungen mit all diesen Wörtern zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Show the model's marks</source>
            <translation>Markierungen des Modells zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Show the series that hold all of these words</source>
            <translation>Serien mit all diesen Wörtern zeigen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Side not stated</source>
            <translation>Seite nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the clinician.</source>
            <translation>Seiten des Patienten: ärztlich angegeben.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the file.</source>
            <translation>Seiten des Patienten: laut Datei.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>Sign ({n} problem)</source>
            <translation>
                <numerusform>Signieren ({n} Problem)</numerusform>
                <numerusform>Signieren ({n} Probleme)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the amended report</source>
            <translation>Bericht mit Nachtrag signieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the report</source>
            <translation>Bericht signieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Signed</source>
            <translation>Signiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signed by {name}, {when}</source>
            <translation>Signiert von {name}, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Signed cases that look alike to the pack are listed here.</source>
            <translation>Hier stehen signierte Fälle, die dem Paket ähnlich erscheinen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signing</source>
            <translation>Wird signiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Sign…</source>
            <translation>Signieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Similar signed cases</source>
            <translation>Ähnliche signierte Fälle</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Single planes</source>
            <translation>Einzelne Ebenen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Size of type</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Skin lesion on dermoscopy: outline and seven diagnoses</source>
            <translation>Hautläsion in der Dermatoskopie: Umriss und sieben Diagnosen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Soft contrast</source>
            <translation>Weicher Kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Specificity</source>
            <translation>Spezifität</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Specificity at {threshold}</source>
            <translation>Spezifität bei {threshold}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Specificity {share} (n = {n} without)</source>
            <translation>Spezifität {share} (n = {n} ohne)</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Stop looking for files (Esc)</source>
            <translation>Dateisuche beenden (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stop; nothing is kept</source>
            <translation>Anhalten; nichts wird behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Stroke</source>
            <translation>Schlaganfall</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/segments_table.py" />
            <source>Structure</source>
            <translation>Struktur</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Structure {n}</source>
            <translation>Struktur {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>Structured report</source>
            <translation>Strukturierter Bericht</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Structures</source>
            <translation>Strukturen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Subdural</source>
            <translation>Subdural</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Table of labels</source>
            <translation>Label-Tabelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take a coin's diameter</source>
            <translation>Durchmesser einer Münze übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take away from the structure</source>
            <translation>Von der Struktur wegnehmen</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take it (Enter)</source>
            <translation>Übernehmen (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take pixels away from other structures; else they are left alone</source>
            <translation>Anderen Strukturen Pixel wegnehmen; sonst bleiben sie unberührt</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Take the command's shortcuts away</source>
            <translation>Dem Befehl seine Tastenkürzel nehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Take this class</source>
            <translation>Diese Klasse übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/hand/fields.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Text from templates.</source>
            <translation>Text aus Vorlagen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The analysis was cancelled; nothing was changed.</source>
            <translation>Die Analyse wurde abgebrochen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The borders of the heart and of the chest need a distance from one another.</source>
            <translation>Die Ränder von Herz und Thorax müssen einen Abstand haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>The class is the clinician's own: no threshold applies to it.</source>
            <translation>Die Klasse ist die eigene des Arztes: Kein Schwellenwert gilt für sie.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The data folder {folder} does not exist: name the folder that holds your labelled cases.</source>
            <translation>Der Datenordner {folder} existiert nicht: den Ordner mit Ihren annotierten Fällen angeben.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The draft was cancelled; nothing was changed.</source>
            <translation>Der Entwurf wurde abgebrochen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The evaluation was cancelled; nothing was kept.</source>
            <translation>Die Auswertung wurde abgebrochen; nichts wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The first impression of this case is written already; it is not changed afterwards.</source>
            <translation>Der erste Eindruck dieses Falls ist schon geschrieben; er wird danach nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The folder with the images and labels.csv</source>
            <translation>Der Ordner mit den Bildern und labels.csv</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor failed its trial run ({reason}); the processor is used.</source>
            <translation>Der Grafikprozessor ist im Probelauf gescheitert ({reason}); der Prozessor wird genutzt.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor gave a wrong answer in its trial run; the processor is used.</source>
            <translation>Der Grafikprozessor gab im Probelauf ein falsches Ergebnis; der Prozessor wird genutzt.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The heart's borders must lie between the inner chest walls.</source>
            <translation>Die Herzränder müssen zwischen den Thoraxinnenwänden liegen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>The image that the report refers to is not among what was opened.</source>
            <translation>Das Bild, auf das der Bericht verweist, ist nicht unter dem Geöffneten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>The images are on a whole screen. F11 brings them back.</source>
            <translation>Die Bilder sind im Vollbild. F11 holt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The impression and the model's findings are both kept</source>
            <translation>Der Eindruck und die Befunde des Modells bleiben beide erhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>The language model is still drafting.</source>
            <translation>Das Sprachmodell entwirft noch.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>The long axis, then the short axis square to it.</source>
            <translation>Die lange Achse, dann die kurze senkrecht dazu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>The mark follows into the report</source>
            <translation>Der Vermerk steht auch im Bericht</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mark that {finding} was made from was deleted: draw it again, or undo.</source>
            <translation>Die Markierung, aus der {finding} entstand, wurde gelöscht: neu zeichnen oder rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mask files are empty: none marks a voxel.</source>
            <translation>Die Maskendateien sind leer: keine markiert ein Voxel.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} in the case store is damaged: analyze again to see it.</source>
            <translation>Die Maske von {name} im Fallspeicher ist beschädigt: Analysieren Sie erneut, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} was kept for images of another size: analyze again to see it.</source>
            <translation>Die Maske von {name} wurde für Bilder anderer Größe aufbewahrt: Analysieren Sie erneut, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The model failed</source>
            <translation>Das Modell scheiterte</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this film.</source>
            <translation>Das Modell sieht sich diese Aufnahme an.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this series.</source>
            <translation>Das Modell sieht sich diese Serie an.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack cannot be copied to {folder} ({reason}); nothing was added.</source>
            <translation>Das Modellpaket kann nicht nach {folder} kopiert werden ({reason}); nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model pack that fits reads it when you ask for it; another one can be chosen (Pack).</source>
            <translation>Das passende Modellpaket liest es, wenn Sie es verlangen; ein anderes kann gewählt werden (Paket).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be removed ({reason}).</source>
            <translation>Das Modellpaket {pack} kann nicht entfernt werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be used: {reason}.</source>
            <translation>Das Modellpaket {pack} kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} comes with the program and is not removed.</source>
            <translation>Das Modellpaket {pack} gehört zum Programm und wird nicht entfernt.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} gives no map of {label}; choose a class that it scores.</source>
            <translation>Das Modellpaket {pack} gibt keine Karte von {label}; eine Klasse wählen, die es bewertet.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} has changed since it read this: read again to see its maps.</source>
            <translation>Das Modellpaket {pack} hat sich geändert, seit es dies gelesen hat: erneut lesen, um seine Karten zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>The model's own score that a pixel belongs to {name}, 0 to 1. It is not calibrated.</source>
            <translation>Eigener Score des Modells, dass ein Pixel zu {name} gehört, 0 bis 1. Er ist nicht kalibriert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The one that fits</source>
            <translation>Das passende</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline crosses itself: what lies inside is not certain. Draw it without a crossing.</source>
            <translation>Die Kontur kreuzt sich selbst: Ihr Inneres ist nicht eindeutig. Ohne Kreuzung zeichnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline encloses no area.</source>
            <translation>Die Kontur umschließt keine Fläche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack reads your own labelled cases as it would read them at the desk. No case is stored, and what can be saved are figures over many cases alone: no names, no files, nothing of a single patient.</source>
            <translation>Das Paket liest Ihre eigenen annotierten Fälle wie am Arbeitsplatz. Kein Fall wird gespeichert; gespeichert werden können nur Kennzahlen über viele Fälle: keine Namen, keine Dateien, nichts über einzelne Patienten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack that is evaluated</source>
            <translation>Das Paket, das geprüft wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was added.</source>
            <translation>Das Paket {name} wurde hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was removed.</source>
            <translation>Das Paket {name} wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>The pack's card</source>
            <translation>Karte des Pakets</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>The pack's card…</source>
            <translation>Karte des Pakets…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>The pack's scores are no probabilities: they say which class is likelier.</source>
            <translation>Die Scores des Pakets sind keine Wahrscheinlichkeiten: Sie sagen, welche Klasse wahrscheinlicher ist.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The point lies outside the image.</source>
            <translation>Der Punkt liegt außerhalb des Bildes.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds no pixel centre inside the image: draw it larger, or on the image.</source>
            <translation>Die Region enthält keine Pixelmitte im Bild: größer oder auf das Bild zeichnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds nothing but padding: no value was imaged there.</source>
            <translation>Die Region enthält nur Füllwerte: Dort wurde nichts abgebildet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins once you have written your impression (Findings).</source>
            <translation>Der Bericht beginnt, sobald Sie Ihren Eindruck geschrieben haben (Befunde).</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins when the film has been analyzed: a plain text at once, prose from the language model.</source>
            <translation>Der Bericht beginnt, wenn die Aufnahme analysiert ist: sofort ein schlichter Text, dann Prosa vom Sprachmodell.</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>The report then states your diagnosis, without the model's probability. What the model said is kept beside it.</source>
            <translation>Der Bericht nennt dann Ihre Diagnose, ohne die Wahrscheinlichkeit des Modells. Was das Modell sagte, bleibt daneben erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The report was written to {path}.</source>
            <translation>Der Bericht wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The right borders of heart and chest must lie on the same side of the image.</source>
            <translation>Die rechten Ränder von Herz und Thorax müssen auf derselben Bildseite liegen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>The segments are kept with their images.</source>
            <translation>Die Segmente werden mit ihren Bildern behalten.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The segments do not lie on the volume that is shown: show the series they belong to.</source>
            <translation>Die Segmente liegen nicht auf dem gezeigten Volumen: Zeigen Sie die Serie, zu der sie gehören.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence has more than {n} characters: it was not checked.</source>
            <translation>Der Satz hat mehr als {n} Zeichen: Er wurde nicht geprüft.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence states {what} but names no finding.</source>
            <translation>Der Satz nennt {what}, aber keinen Befund.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The table of labels and the files state no age, sex, device or site: no groups can be shown.</source>
            <translation>Die Tabelle der Labels und die Dateien nennen weder Alter noch Geschlecht, Gerät oder Ort: Es können keine Gruppen gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The table of labels {file} cannot be read ({reason}): put it into the data folder or name it.</source>
            <translation>Die Label-Tabelle {file} kann nicht gelesen werden ({reason}): in den Datenordner legen oder angeben.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The two points of a calibration must lie at least 2 pixels apart.</source>
            <translation>Die zwei Punkte einer Kalibrierung müssen mindestens 2 Pixel auseinanderliegen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>The upper end vertebra must lie above the lower one.</source>
            <translation>Der obere Endwirbel muss über dem unteren liegen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The window is always dark: in a reading room the image is the brightest thing.</source>
            <translation>Das Fenster ist immer dunkel: Im Befundungsraum ist das Bild das Hellste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/comfort.py" />
            <source>The window speaks the chosen language from the next start on.</source>
            <translation>Das Fenster spricht die gewählte Sprache ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>There are no segments of a volume to keep.</source>
            <translation>Es gibt keine Segmente eines Volumens zu behalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There are no vertebrae on this image: analyze a film of the spine first.</source>
            <translation>Auf diesem Bild sind keine Wirbel: zuerst eine Wirbelsäulenaufnahme analysieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is a model pack {pack} already; remove it first, or give the new one another id. Nothing was changed.</source>
            <translation>Es gibt schon ein Modellpaket {pack}; zuerst entfernen oder dem neuen eine andere Kennung geben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>There is no classification to judge.</source>
            <translation>Es gibt keine Klassifikation zu beurteilen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>There is no map.</source>
            <translation>Es gibt keine Karte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>There is no report to export yet.</source>
            <translation>Es gibt noch keinen Bericht zum Exportieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There is no report to export yet: analyze the film first.</source>
            <translation>Es gibt noch keinen Bericht zum Exportieren: zuerst die Aufnahme analysieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>There is no report yet: analyze the film first.</source>
            <translation>Es gibt noch keinen Bericht: zuerst die Aufnahme analysieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is no usable model pack {pack}; `plumbline packs list` names them.</source>
            <translation>Es gibt kein brauchbares Modellpaket {pack}; `plumbline packs list` nennt sie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>There is nothing that a map could explain yet.</source>
            <translation>Es gibt noch nichts, was eine Karte erklären könnte.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>These figures hold for cases like these. Cases out of the pack's scope, unreadable ones and those without a label are not in them: look at their number first.</source>
            <translation>Diese Kennzahlen gelten für Fälle wie diese. Fälle, für die das Paket nicht bestimmt ist, unlesbare und solche ohne Label sind nicht darin: Sehen Sie zuerst auf deren Anzahl.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>These images make up no volume with known distances, so there is no 3-D view of their structures.</source>
            <translation>Diese Bilder ergeben kein Volumen mit bekannten Abständen, daher gibt es keine 3-D-Ansicht ihrer Strukturen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Thickness of the slab</source>
            <translation>Dicke des Slabs</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case has no report yet.</source>
            <translation>Dieser Fall hat noch keinen Bericht.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case was changed by another program since it was opened here; open it again to go on. Nothing was overwritten.</source>
            <translation>Ein anderes Programm hat diesen Fall seit dem Öffnen geändert; zum Fortfahren erneut öffnen. Nichts wurde überschrieben.</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is damaged and cannot be shown: ask its sender for it again.</source>
            <translation>Dieses Dokument ist beschädigt und nicht darstellbar: beim Absender erneut anfordern.</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is protected by a password: ask its sender for one without.</source>
            <translation>Dieses Dokument ist passwortgeschützt: beim Absender eines ohne anfordern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>This film has not been analyzed.</source>
            <translation>Diese Aufnahme wurde nicht analysiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>This image</source>
            <translation>Dieses Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>This image alone, or all</source>
            <translation>Nur dieses Bild oder alle</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>This image could not be read.</source>
            <translation>Dieses Bild konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This image is calibrated by {mark} already; move or delete it instead.</source>
            <translation>Dieses Bild ist bereits durch {mark} kalibriert; stattdessen verschieben oder löschen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>This installation cannot use a graphics processor; the models run on the processor.</source>
            <translation>Diese Installation kann keinen Grafikprozessor nutzen; die Modelle laufen auf dem Prozessor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>This pack brings no card.</source>
            <translation>Dieses Paket hat keine Karte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>This pack keeps no such map.</source>
            <translation>Dieses Paket hat keine solche Karte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed already; open an amendment to change it.</source>
            <translation>Dieser Bericht ist bereits signiert; zum Ändern einen Nachtrag öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <location filename="../../app/ui/pack_wiring.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed; open an amendment to change it.</source>
            <translation>Dieser Bericht ist signiert; zum Ändern einen Nachtrag öffnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is empty: draw it, or choose another one for the 3-D view.</source>
            <translation>Diese Struktur ist leer: zeichnen oder eine andere für die 3-D-Ansicht wählen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is too thin for a 3-D view: look at it on the slices.</source>
            <translation>Diese Struktur ist zu dünn für die 3-D-Ansicht: auf den Schichten ansehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>This version is signed.</source>
            <translation>Diese Version ist signiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Through the slices</source>
            <translation>Durch die Schichten</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time in a recording</source>
            <translation>Zeit in einer Aufzeichnung</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Tip, then tail; then type what it shows.</source>
            <translation>Spitze, dann Ende; dann tippen, was er zeigt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Too large to be kept with the case, and shown in this sitting alone: {names}.</source>
            <translation>Zu groß, um mit dem Fall aufbewahrt zu werden, und nur in dieser Sitzung zu sehen: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length</source>
            <translation>Wahre Länge</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length of the line drawn: a ruler's, or a coin's diameter</source>
            <translation>Wahre Länge der gezeichneten Linie: eines Lineals oder Durchmesser einer Münze</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Try the simulated film</source>
            <translation>Simulierte Aufnahme ausprobieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn back by 90°</source>
            <translation>Um 90° zurückdrehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn by 90°</source>
            <translation>Um 90° drehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Turn by 90° (.)</source>
            <translation>Um 90° drehen (.)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Turn the chosen structure's surface</source>
            <translation>Oberfläche der gewählten Struktur drehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Two diameters</source>
            <translation>Zwei Durchmesser</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Two side by side</source>
            <translation>Zwei nebeneinander</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Type a command</source>
            <translation>Befehl eingeben</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>US quarter</source>
            <translation>US-Quarter</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Uncertainty</source>
            <translation>Unsicherheit</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Undo the decision</source>
            <translation>Entscheidung rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Undo the last correction</source>
            <translation>Letzte Korrektur rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Unsigned</source>
            <translation>Nicht signiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra down</source>
            <translation>Oberer Endwirbel: einen Wirbel tiefer</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra up</source>
            <translation>Oberer Endwirbel: einen Wirbel höher</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Upper end vertebra</source>
            <translation>Oberer Endwirbel</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Upper limit of agreement</source>
            <translation>Obere Übereinstimmungsgrenze</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Use as finding</source>
            <translation>Als Befund verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Use the mark as a finding</source>
            <translation>Markierung als Befund verwenden</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Use {mark} as a finding</source>
            <translation>{mark} als Befund verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Value at a point</source>
            <translation>Wert an einem Punkt</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Value of one pixel.</source>
            <translation>Wert eines Pixels.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Values appear when its image is shown</source>
            <translation>Werte erscheinen, wenn das Bild gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)</source>
            <translation>Vaskuläre Läsion (Angiom, Angiokeratom, pyogenes Granulom, Blutung)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Version {n}, {status}, SHA-256 {hash}</source>
            <translation>Version {n}, {status}, SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vertebrae T1 to L5 on frontal full-spine films</source>
            <translation>Wirbel T1 bis L5 auf frontalen Wirbelsäulenganzaufnahmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vertebral height</source>
            <translation>Wirbelhöhe</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vessels</source>
            <translation>Gefäße</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vessels on fundus photographs</source>
            <translation>Gefäße auf Fundusfotos</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Viewport</source>
            <translation>Bildfenster</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Viral pneumonia</source>
            <translation>Virale Pneumonie</translation>
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
            <translation>Kurve</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Waveforms</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>What do you see?</source>
            <translation>Was sehen Sie?</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>What is explained</source>
            <translation>Was erklärt wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>What is shown of the values through a slab</source>
            <translation>Was von den Werten durch einen Slab gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>What moves together</source>
            <translation>Was sich gemeinsam bewegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What packs run on</source>
            <translation>Worauf Pakete laufen</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>What the file says of this recording; Enter goes to a place in time</source>
            <translation>Was die Datei zu dieser Aufzeichnung sagt; Enter springt zu einem Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>What the model says stays hidden until you have written your impression.</source>
            <translation>Was das Modell sagt, bleibt verborgen, bis Sie Ihren Eindruck geschrieben haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What the pack is for and how good it is</source>
            <translation>Wofür das Paket ist und wie gut es ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Where the network's last layers speak for {name}. It shows what the model looked at, not where disease is.</source>
            <translation>Wo die letzten Schichten des Netzes für {name} sprechen. Das zeigt, worauf das Modell sah, nicht, wo Krankheit ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Which cases the figures are of</source>
            <translation>Für welche Fälle die Kennzahlen gelten</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Which pack reads what is shown</source>
            <translation>Welches Paket das Gezeigte liest</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Which packs fit, and why others do not</source>
            <translation>Welche Pakete passen und warum andere nicht</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Which recording of this file is shown</source>
            <translation>Welche Aufzeichnung dieser Datei gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads</source>
            <translation>Wer befundet</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads: printed beside every decision and signature</source>
            <translation>Wer befundet: wird neben jede Entscheidung und Signatur gedruckt</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Who reads?</source>
            <translation>Wer befundet?</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Who reads…</source>
            <translation>Wer befundet…</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Whole screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Whole screen (F11)</source>
            <translation>Vollbild (F11)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Why the model says so</source>
            <translation>Warum das Modell das sagt</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window and level</source>
            <translation>Fensterung</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Window together</source>
            <translation>Gemeinsam fenstern</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window {n}</source>
            <translation>Fenster {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Window/level</source>
            <translation>Fensterung</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Without a label</source>
            <translation>Ohne Label</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words of the mark</source>
            <translation>Text der Markierung</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words or length of the mark</source>
            <translation>Text oder Länge der Markierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Worklist</source>
            <translation>Arbeitsliste</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write a PDF</source>
            <translation>PDF schreiben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write the first impression</source>
            <translation>Ersten Eindruck schreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Write the impression</source>
            <translation>Eindruck schreiben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write what you see first: an impression needs words.</source>
            <translation>Schreiben Sie zuerst, was Sie sehen: Ein Eindruck braucht Worte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write your impression first: the model's marks are shown then.</source>
            <translation>Zuerst Ihren Eindruck schreiben: Dann erscheinen die Markierungen des Modells.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Writing the PDF</source>
            <translation>PDF wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Writing the figures</source>
            <translation>Kennzahlen werden geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Written by {name} before the model's marks were shown, {when}</source>
            <translation>Geschrieben von {name}, bevor die Markierungen des Modells gezeigt wurden, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Written by: {author}</source>
            <translation>Geschrieben von: {author}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Written in the file</source>
            <translation>In der Datei angegeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Written: {name}</source>
            <translation>Geschrieben: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Your diagnosis</source>
            <translation>Ihre Diagnose</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression</source>
            <translation>Ihr Eindruck</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression first</source>
            <translation>Zuerst Ihr Eindruck</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Your name, then Enter</source>
            <translation>Ihr Name, dann Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Zoom and pan together</source>
            <translation>Gemeinsam zoomen und verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in (Ctrl++)</source>
            <translation>Vergrößern (Strg++)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out (Ctrl+-)</source>
            <translation>Verkleinern (Strg+-)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom to the finding</source>
            <translation>Auf den Befund zoomen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a cardiothoracic ratio also needs the heart's width, which is not measured here</source>
            <translation>ein Herz-Thorax-Quotient braucht auch die Herzbreite, die hier nicht gemessen wird</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a level</source>
            <translation>eine Höhe</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a look-up table or an unusable rescale takes the place of slope and intercept</source>
            <translation>eine Look-up-Tabelle oder ein unbrauchbares Rescale steht anstelle von Slope und Intercept</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a model's output</source>
            <translation>Ergebnis eines Modells</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a photograph or scan states no trustworthy scale</source>
            <translation>ein Foto oder Scan gibt keinen verlässlichen Maßstab an</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a severity</source>
            <translation>einen Schweregrad</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a side</source>
            <translation>eine Seite</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a stated pixel spacing is not plausible and was left out</source>
            <translation>ein angegebener Pixelabstand ist unplausibel und wurde weggelassen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a window in the file has no usable centre or width and was left out</source>
            <translation>ein Fenster der Datei hat keine verwendbare Mitte oder Breite und wurde weggelassen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>acquisition</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>all cases are of one class</source>
            <translation>alle Fälle sind von einer Klasse</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>all decided</source>
            <translation>alle entschieden</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position</source>
            <translation>alle Bilder liegen an einer Position</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position and are in the order of their instance numbers</source>
            <translation>alle Bilder liegen an einer Position und sind nach Instanznummer geordnet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>all its pixels have the same value</source>
            <translation>alle Pixel haben denselben Wert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amended</source>
            <translation>mit Nachtrag</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amending</source>
            <translation>Nachtrag offen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>an algorithm's output</source>
            <translation>Ergebnis eines Algorithmus</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>an image that is not shown</source>
            <translation>ein nicht gezeigtes Bild</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>angle in mm space</source>
            <translation>Winkel im mm-Raum</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>angle {value}</source>
            <translation>Winkel {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior below posterior height</source>
            <translation>vordere Höhe unter der hinteren</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior height</source>
            <translation>vordere Höhe</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior to posterior</source>
            <translation>vordere zu hinterer</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area of the field of view</source>
            <translation>Fläche des Sichtfelds</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>area {value}</source>
            <translation>Fläche {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>as stored</source>
            <translation>wie gespeichert</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the long axis</source>
            <translation>Asymmetrie zur Längsachse</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the short axis</source>
            <translation>Asymmetrie zur Querachse</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>axial</source>
            <translation>axial</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>biconcave</source>
            <translation>bikonkav</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>birth date not stated</source>
            <translation>Geburtsdatum nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %</source>
            <translation>schwarz {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %, {more}</source>
            <translation>schwarz {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %</source>
            <translation>blaugrau {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %, {more}</source>
            <translation>blaugrau {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>born {date}</source>
            <translation>geb. {date}</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>both sides</source>
            <translation>beide Seiten</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>calibrated</source>
            <translation>kalibriert</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>calibrated on the image</source>
            <translation>am Bild kalibriert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points</source>
            <translation>am Bild kalibriert: {known} mm zwischen zwei Punkten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points by {name}</source>
            <translation>am Bild kalibriert: {known} mm zwischen zwei Punkten, von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>cannot be calculated on these cases</source>
            <translation>an diesen Fällen nicht berechenbar</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>cases kept back by the makers of {pack}</source>
            <translation>von den Herstellern von {pack} zurückgehaltene Fälle</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>chest</source>
            <translation>Thorax</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>chest width {value}</source>
            <translation>Thoraxbreite {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine stopped: {reason}</source>
            <translation>Cine angehalten: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine {rate} of {asked} images/s</source>
            <translation>Cine {rate} von {asked} Bildern/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/sentence_row.py" />
            <source>clinician</source>
            <translation>Arzt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colour variegation</source>
            <translation>Farbvielfalt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours are not measured: the picture's colours are not at hand</source>
            <translation>Farben werden nicht gemessen: die Farben des Bildes liegen nicht vor</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of more than 8 bits are shown with 8</source>
            <translation>Farben mit mehr als 8 Bit werden mit 8 gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the picture: {colours} (ranges of Ali et al. 2020 and references of Kasmi and Mokrani 2016, from 5 % of the lesion)</source>
            <translation>Farben des Bildes: {colours} (Bereiche nach Ali et al. 2020, Referenzen nach Kasmi und Mokrani 2016, ab 5 % der Läsion)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the six</source>
            <translation>Farben von den sechs</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of {n} bits are shown with 8</source>
            <translation>Farben mit {n} Bit werden mit 8 gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>compactness of the border</source>
            <translation>Kompaktheit des Randes</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>contours filled to whole pixels</source>
            <translation>Konturen auf ganze Pixel gefüllt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>convexity of the border</source>
            <translation>Konvexität des Randes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>coronal</source>
            <translation>koronar</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>corrected by hand</source>
            <translation>von Hand korrigiert</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>corrected for magnification</source>
            <translation>vergrößerungskorrigiert</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>crush</source>
            <translation>Kompression</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %</source>
            <translation>dunkelbraun {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %, {more}</source>
            <translation>dunkelbraun {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>date not stated</source>
            <translation>Datum nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>deepest indentation relative to the diameter</source>
            <translation>tiefste Einkerbung relativ zum Durchmesser</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>detector</source>
            <translation>Detektor</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector plane</source>
            <translation>Detektorebene</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector, not corrected for magnification</source>
            <translation>Detektor, nicht vergrößerungskorrigiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>different images carry the same identifier (SOP Instance UID)</source>
            <translation>verschiedene Bilder tragen dieselbe Kennung (SOP Instance UID)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>different patients are shown side by side</source>
            <translation>verschiedene Patienten nebeneinander gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>estimated by the model, not constructed in the image</source>
            <translation>vom Modell geschätzt, nicht im Bild konstruiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 20 cases: not estimated</source>
            <translation>weniger als 20 Fälle: nicht geschätzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 3 patients</source>
            <translation>weniger als 3 Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>fewer than {n} cases: not estimated</source>
            <translation>weniger als {n} Fälle: nicht geschätzt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>field of view: what is brighter than the dark border (Staal et al. 2004)</source>
            <translation>Sichtfeld: was heller ist als der dunkle Rand (Staal et al. 2004)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>filtered in the file: {filters}; not here</source>
            <translation>in der Datei gefiltert: {filters}; hier nicht</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>final</source>
            <translation>endgültig</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>frame {n} of {count}</source>
            <translation>Bild {n} von {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>from the File menu</source>
            <translation>im Menü Datei</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>gantry tilt: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>Gantry-Neigung: jede Schicht ist gegen die vorige verschoben, {degrees} Grad neben ihrer Normalen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>grey picture stored in colour, read as grey</source>
            <translation>Graubild in Farbe gespeichert, als Grau gelesen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>heart width {value}</source>
            <translation>Herzbreite {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height loss</source>
            <translation>Höhenverlust</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights in the mid-sagittal plane of the body (six-point morphometry)</source>
            <translation>Höhen in der mediosagittalen Ebene des Körpers (Sechs-Punkte-Morphometrie)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights need a volume with its place in the patient</source>
            <translation>Höhen brauchen ein Volumen mit seiner Lage im Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image left</source>
            <translation>Bild links</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image right</source>
            <translation>Bild rechts</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>image {n} of {name}</source>
            <translation>Bild {n} von {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images in colour make no volume</source>
            <translation>Farbbilder ergeben kein Volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images lie beside one another rather than behind one another</source>
            <translation>Bilder liegen nebeneinander statt hintereinander</translation>
        </message>
        <message>
            <location filename="../../app/ui/film_loading.py" />
            <source>impression first</source>
            <translation>zuerst Eindruck</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>inferred from</source>
            <translation>abgeleitet aus</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>interpolated</source>
            <translation>interpoliert</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>inverted</source>
            <translation>invertiert</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it does not look like the images that {pack} was made for (likeness {n}, from {least} on it is read)</source>
            <translation>es ähnelt nicht den Bildern, für die {pack} gemacht ist (Ähnlichkeit {n}, gelesen wird ab {least})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} columns; {low} to {high} are accepted</source>
            <translation>{n} Spalten; angenommen werden {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} rows; {low} to {high} are accepted</source>
            <translation>{n} Zeilen; angenommen werden {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} slices; {low} to {high} are accepted</source>
            <translation>{n} Schichten; angenommen werden {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a grey one</source>
            <translation>es ist ein Farbbild, kein Graustufenbild</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a radiograph</source>
            <translation>es ist ein Farbbild, keine Röntgenaufnahme</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a grey picture, not a colour one</source>
            <translation>es ist ein Graustufenbild, kein Farbbild</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a single image; volumes of {low} to {high} slices are accepted</source>
            <translation>es ist ein Einzelbild; angenommen werden Volumen mit {low} bis {high} Schichten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a volume of {n} slices; single images are accepted</source>
            <translation>es ist ein Volumen aus {n} Schichten; angenommen werden Einzelbilder</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it is no stack of images</source>
            <translation>es ist kein Bilderstapel</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it lies in another frame of reference than these images</source>
            <translation>sie liegt in einem anderen Bezugssystem als diese Bilder</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it reads {n} registered series, and this is a single image</source>
            <translation>es liest {n} registrierte Serien, und dies ist ein Einzelbild</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it says of none of its frames where it belongs</source>
            <translation>sie sagt von keinem ihrer Bilder, wohin es gehört</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}</source>
            <translation>angegebene Körperregion: {part}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted}</source>
            <translation>angegebene Körperregion: {part} statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted} or {last}</source>
            <translation>angegebene Körperregion: {part} statt {wanted} oder {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description names {named}, not the {wanted}</source>
            <translation>die Beschreibung nennt {named} statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description says that it is a lateral film</source>
            <translation>laut Beschreibung ist es eine seitliche Aufnahme</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its frames are not parallel, and its pixels are not those of these images</source>
            <translation>ihre Bilder sind nicht parallel, und ihre Pixel sind nicht die dieser Bilder</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its height is {ratio} times its width; {low} to {high} times are accepted</source>
            <translation>die Höhe ist das {ratio}-Fache der Breite; angenommen wird das {low}- bis {high}-Fache</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted}</source>
            <translation>Modalität {modality} statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted} or {last}</source>
            <translation>Modalität {modality} statt {wanted} oder {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its pixels are not those of these images, and no position in the patient ties them</source>
            <translation>ihre Pixel sind nicht die dieser Bilder, und keine Position im Patienten verbindet sie</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted}</source>
            <translation>Projektion {view} statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted} or {last}</source>
            <translation>Projektion {view} statt {wanted} oder {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>known length</source>
            <translation>bekannte Länge</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>labels that the file does not describe were left out ({some})</source>
            <translation>Labels, die die Datei nicht beschreibt, wurden weggelassen ({some})</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>labels.csv in the data folder</source>
            <translation>labels.csv im Datenordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest diameter</source>
            <translation>größter Durchmesser</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest of {count} frames, on frame {n}</source>
            <translation>größter von {count} Frames, auf Frame {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung height</source>
            <translation>Höhe der linken Lunge</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung width</source>
            <translation>Breite der linken Lunge</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>length of the skeleton</source>
            <translation>Länge des Skeletts</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>length {value}</source>
            <translation>Länge {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>level not known</source>
            <translation>Höhe nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %</source>
            <translation>hellbraun {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %, {more}</source>
            <translation>hellbraun {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>line {line} of the table</source>
            <translation>Zeile {line} der Tabelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>lines {lines}</source>
            <translation>Zeilen {lines}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} and {n} more (figures.json has all) of the table</source>
            <translation>Zeilen {lines} und {n} weitere (figures.json hat alle) der Tabelle</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} of the table</source>
            <translation>Zeilen {lines} der Tabelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>linked by slice number</source>
            <translation>über Schichtnummer verknüpft</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>long axis {value}</source>
            <translation>lange Achse {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression</source>
            <translation>verlustbehaftete Kompression</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression ({ratio}:1)</source>
            <translation>verlustbehaftete Kompression ({ratio}:1)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>magnification corrected</source>
            <translation>vergrößerungskorrigiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>main thoracic</source>
            <translation>hauptthorakal</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>marked</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mask files name no patient: make sure that they belong to these images</source>
            <translation>Maskendateien nennen keinen Patienten: prüfen, ob sie zu diesen Bildern gehören</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum {value}</source>
            <translation>Maximum {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}</source>
            <translation>Mittel {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}, SD {spread}</source>
            <translation>Mittel {value}, SD {spread}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle below posterior height</source>
            <translation>mittlere Höhe unter der hinteren</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle height</source>
            <translation>mittlere Höhe</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle to posterior</source>
            <translation>mittlere zu hinterer</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>mild</source>
            <translation>leicht</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>min {low}, max {high}</source>
            <translation>Min. {low}, Max. {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum {value}</source>
            <translation>Minimum {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: idle</source>
            <translation>Modell: bereit</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: working</source>
            <translation>Modell: arbeitet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>moderate</source>
            <translation>mäßig</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>modifier</source>
            <translation>Modifikator</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>moved onto the images' grid</source>
            <translation>auf das Gitter der Bilder übertragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with and without</source>
            <translation>braucht Fälle mit und ohne</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with it</source>
            <translation>braucht Fälle damit</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases without it</source>
            <translation>braucht Fälle ohne</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs pixels inside and outside</source>
            <translation>braucht Pixel innen und außen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no Genant grade: {reason}, for which the grades were described</source>
            <translation>kein Genant-Grad: {reason}; beschrieben sind die Grade für T4 bis L4</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/words.py" />
            <source>no interval</source>
            <translation>ohne Intervall</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: the resamples do not differ</source>
            <translation>kein Intervall: die Resamples unterscheiden sich nicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: too few resamples allow the figure</source>
            <translation>kein Intervall: zu wenige Resamples erlauben die Kennzahl</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/hand/values.py" />
            <source>no mm scale</source>
            <translation>kein mm-Maßstab</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>no mm scale: {reason}</source>
            <translation>kein mm-Maßstab: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>no pack fits</source>
            <translation>kein Paket passt</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>no patient data</source>
            <translation>keine Patientendaten</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>no pixel spacing</source>
            <translation>kein Pixelabstand</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no skin around the lesion is in the picture, so none was told from it</source>
            <translation>das Bild zeigt keine Haut um die Läsion, daher wurde keine von ihr unterschieden</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>no slice at this position</source>
            <translation>keine Schicht an dieser Position</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>no such finding</source>
            <translation>kein solcher Befund</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask</source>
            <translation>in der Maske findet sich kein Wirbelkörper</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask's mid-sagittal plane</source>
            <translation>in der mediosagittalen Ebene der Maske findet sich kein Wirbelkörper</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>none installed</source>
            <translation>keines installiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its frames lies on these images</source>
            <translation>keines ihrer Bilder liegt auf diesen Bildern</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its segments reaches these images</source>
            <translation>keines ihrer Segmente erreicht diese Bilder</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>none of the six</source>
            <translation>keine der sechs</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>none stated</source>
            <translation>keine angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>not calibrated</source>
            <translation>nicht kalibriert</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>not calibrated: order only</source>
            <translation>nicht kalibriert: nur Rang</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>not compared yet</source>
            <translation>noch nicht verglichen</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>not imaged</source>
            <translation>nicht abgebildet</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>not read: {reason}</source>
            <translation>nicht gelesen: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>not to scale on this screen</source>
            <translation>auf diesem Bildschirm nicht maßstäblich</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>nothing was found of {names}</source>
            <translation>nichts gefunden von {names}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>oblique ({plane})</source>
            <translation>schräg ({plane})</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>of {count}</source>
            <translation>von {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>off perpendicular {value}</source>
            <translation>Abweichung vom Lot {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>on slice {n}</source>
            <translation>auf Schicht {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image alone makes no volume</source>
            <translation>ein Bild allein ergibt kein Volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image is stored twice</source>
            <translation>ein Bild ist doppelt gespeichert</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading by one model: nothing to estimate an interval from</source>
            <translation>eine Lesung eines Modells: nichts, um ein Intervall zu schätzen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading of one mask; its voxels are up to {mm} mm apart</source>
            <translation>eine Lesung einer Maske; ihre Voxel liegen bis zu {mm} mm auseinander</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>order by instance number: the files state no positions</source>
            <translation>nach Instanznummer geordnet: die Dateien nennen keine Positionen</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>orientation not stated</source>
            <translation>Orientierung nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>outside the volume</source>
            <translation>außerhalb des Volumens</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>over the {n} of {count} classes among the cases</source>
            <translation>über {n} von {count} Klassen unter den Fällen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>overlay graphics in the file cannot be read and are not shown</source>
            <translation>Overlay-Grafik der Datei ist nicht lesbar und wird nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>page 1 of {count}</source>
            <translation>Seite 1 von {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient ID</source>
            <translation>Patienten-ID</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>patient plane</source>
            <translation>Patientenebene</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient's birth date</source>
            <translation>Geburtsdatum des Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>perimeter</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>perimeter {value}</source>
            <translation>Umfang {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, 8 bits</source>
            <translation>Foto oder Scan, 8 Bit</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, more than 8 bits</source>
            <translation>Foto oder Scan, mehr als 8 Bit</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>photographs and scans of films are not accepted</source>
            <translation>Fotos und Scans von Aufnahmen werden nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixel spacings differ</source>
            <translation>Pixelabstände unterscheiden sich</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>pixels in the field of view of {n} photographs kept back</source>
            <translation>Pixel im Sichtfeld von {n} zurückgehaltenen Fotos</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels were {n} times as high as wide and were made square: positions refer to that</source>
            <translation>Pixel waren {n}-mal so hoch wie breit und wurden quadratisch gemacht: Positionen beziehen sich darauf</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels without a number are shown as the lowest value</source>
            <translation>Pixel ohne Zahl werden als niedrigster Wert gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels, in widths of a pixel: {reason}</source>
            <translation>Pixel, in Pixelbreiten: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels: {reason}</source>
            <translation>Pixel: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>planes lie {degrees}° off the patient's axes</source>
            <translation>Ebenen liegen {degrees}° neben den Achsen des Patienten</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line through the centre</source>
            <translation>Lot durch die Mitte</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line to the {side}</source>
            <translation>Lot nach {side}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height</source>
            <translation>hintere Höhe</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height below the neighbours'</source>
            <translation>hintere Höhe unter der der Nachbarn</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior to the neighbours'</source>
            <translation>hintere zu der der Nachbarn</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>preliminary</source>
            <translation>vorläufig</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>property</source>
            <translation>Eigenschaft</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proximal thoracic</source>
            <translation>hochthorakal</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>rank {n}</source>
            <translation>Rang {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>ratio {value}</source>
            <translation>Verhältnis {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>raw detector values, not processed for presentation</source>
            <translation>Rohwerte des Detektors, nicht für die Darstellung verarbeitet</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>reads another kind of images</source>
            <translation>liest eine andere Art von Bildern</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %</source>
            <translation>rot {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %, {more}</source>
            <translation>rot {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung height</source>
            <translation>Höhe der rechten Lunge</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung width</source>
            <translation>Breite der rechten Lunge</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>sagittal</source>
            <translation>sagittal</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/words.py" />
            <source>scale: {source}</source>
            <translation>Maßstab: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>see: {item}</source>
            <translation>siehe: {item}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>segmentation, shown without its images</source>
            <translation>Segmentierung, ohne ihre Bilder gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>selected from</source>
            <translation>ausgewählt aus</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>series {n}</source>
            <translation>Serie {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>severe</source>
            <translation>schwer</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>share of the field of view</source>
            <translation>Anteil am Sichtfeld</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>short axis {value}</source>
            <translation>kurze Achse {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown mirrored</source>
            <translation>gespiegelt gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown turned by {n}°</source>
            <translation>um {n}° gedreht gezeigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/film_stack.py" />
            <source>side not stated</source>
            <translation>Seite nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/film_stack.py" />
            <source>side stated by the clinician</source>
            <translation>Seite ärztlich angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>sides in conflict: the film states that the picture's left is the patient's {side}, the pack finds the {other} lung there</source>
            <translation>Seitenkonflikt: Bild links ist laut Aufnahme beim Patienten {side}, das Paket findet dort die Lunge {other}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>signed</source>
            <translation>signiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>signed {when}</source>
            <translation>signiert {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>similarity {n}</source>
            <translation>Ähnlichkeit {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slanted stack: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>schräger Stapel: jede Schicht ist gegen die vorige verschoben, {degrees} Grad neben ihrer Normalen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ too much</source>
            <translation>Schichtabstände unterscheiden sich zu stark</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm</source>
            <translation>Schichtabstände unterscheiden sich: {low} bis {high} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm; planes across them are up to {worst} mm off</source>
            <translation>Schichtabstände unterscheiden sich: {low} bis {high} mm; Ebenen quer dazu liegen bis {worst} mm daneben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice {n} of {count} is missing</source>
            <translation>Schicht {n} von {count} fehlt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are missing</source>
            <translation>Schichten fehlen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another</source>
            <translation>Schichten sind gegeneinander verschoben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another by up to {n} mm</source>
            <translation>Schichten sind bis {n} mm gegeneinander verschoben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices {some} and {last} of {count} are missing</source>
            <translation>Schichten {some} und {last} von {count} fehlen</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface</source>
            <translation>geglättete Oberfläche</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface of a reduced mask</source>
            <translation>geglättete Oberfläche einer verkleinerten Maske</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>spine</source>
            <translation>Wirbelsäule</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the clinician</source>
            <translation>ärztlich angegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the file</source>
            <translation>laut Datei</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stored dose values: {dose} each</source>
            <translation>gespeicherte Dosiswerte: je {dose}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>text is burned into the picture</source>
            <translation>Text ist ins Bild eingebrannt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is flatter than 2 mm, which a mask cannot show</source>
            <translation>der Körper ist flacher als 2 mm, was eine Maske nicht zeigen kann</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is only {mm} mm deep, too little for a vertebra</source>
            <translation>der Körper ist nur {mm} mm tief, zu wenig für einen Wirbel</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body reaches the edge of the volume</source>
            <translation>der Körper reicht an den Rand des Volumens</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the clinician's own diagnosis</source>
            <translation>die eigene Diagnose des Arztes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the compression may be lossy: the file does not say</source>
            <translation>Kompression eventuell verlustbehaftet: die Datei sagt es nicht</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file contradicts itself on which side is which</source>
            <translation>die Datei widerspricht sich bei den Seiten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say how its colours are stored</source>
            <translation>die Datei sagt nicht, wie ihre Farben gespeichert sind</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether its pixel spacing is calibrated; it is taken at the detector</source>
            <translation>die Datei sagt nicht, ob ihr Pixelabstand kalibriert ist; er gilt am Detektor</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether low values are dark; they are shown dark</source>
            <translation>die Datei sagt nicht, ob niedrige Werte dunkel sind; sie werden dunkel gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>the file has no number here</source>
            <translation>die Datei hat hier keine Zahl</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds more frames than the {count} it states, which alone are shown</source>
            <translation>die Datei enthält mehr Bilder als die genannten {count}; nur diese werden gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds {n} frames and states {count}, which alone are shown</source>
            <translation>die Datei enthält {n} Bilder und nennt {count}; nur diese werden gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states a pixel spacing that is not plausible</source>
            <translation>die Datei gibt einen unplausiblen Pixelabstand an</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states no pixel spacing</source>
            <translation>die Datei gibt keinen Pixelabstand an</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states {n} frames and holds {count}</source>
            <translation>die Datei nennt {n} Bilder und enthält {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's colours for a part of its values are not shown</source>
            <translation>die Farben der Datei für einen Teil ihrer Werte werden nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's rescale slope of 0 was left out</source>
            <translation>der Rescale-Slope 0 der Datei wurde weggelassen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say how their pixels are stored</source>
            <translation>die Dateien sagen nicht, wie ihre Pixel gespeichert sind</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say what tells images at one position apart: they are parted by instance number</source>
            <translation>die Dateien sagen nicht, was Bilder an einer Position unterscheidet: sie sind nach Instanznummer getrennt</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files name no series: they were put together by their frame of reference</source>
            <translation>die Dateien nennen keine Serie: sie wurden nach ihrem Bezugssystem zusammengefasst</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no pixel spacing</source>
            <translation>die Dateien geben keinen Pixelabstand an</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no positions</source>
            <translation>die Dateien nennen keine Positionen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the film does not state which side is which: sides are the pack's</source>
            <translation>die Aufnahme nennt die Seiten nicht: es sind die des Pakets</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: no box of {name}</source>
            <translation>der Rahmen des Thorax wird nicht gemessen: keine Box von {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: the boxes of both lungs lie over one another</source>
            <translation>der Rahmen des Thorax wird nicht gemessen: die Boxen beider Lungen liegen übereinander</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the images state no positions, so a voxel has no size</source>
            <translation>die Bilder nennen keine Positionen, daher hat ein Voxel keine Größe</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>the last {s:.3g} s are not in this layout</source>
            <translation>die letzten {s:.3g} s fehlen in dieser Anordnung</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion lies in {n} parts; its shape is that of the largest</source>
            <translation>die Läsion liegt in {n} Teilen; ihre Form ist die des größten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion reaches the picture's edge: its shape and size are those of the part in the picture</source>
            <translation>die Läsion reicht an den Bildrand: Form und Größe sind die des sichtbaren Teils</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the look-up table in the file cannot be used and was left out</source>
            <translation>die Look-up-Tabelle der Datei ist nicht verwendbar und wurde weggelassen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the mask is too coarse for the body's heights</source>
            <translation>die Maske ist zu grob für die Höhen des Körpers</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {names} and {last} are not its own but were given: {source}</source>
            <translation>die Masken von {names} und {last} sind nicht seine eigenen, sondern wurden ihm gegeben: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {name} are not its own but were given: {source}</source>
            <translation>die Masken von {name} sind nicht seine eigenen, sondern wurden ihm gegeben: {source}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>the pack does not call its scores probabilities</source>
            <translation>das Paket nennt seine Scores nicht Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack states {n}</source>
            <translation>das Paket nennt {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration</source>
            <translation>die Kalibrierung des Pakets</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration gives no interval</source>
            <translation>die Kalibrierung des Pakets gibt kein Intervall</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's scores are not calibrated: an order of likelihood, no probability</source>
            <translation>die Scores des Pakets sind nicht kalibriert: eine Rangfolge, keine Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} months old; {low} to {high} years are accepted</source>
            <translation>Patientenalter {n} Monate; angenommen werden {low} bis {high} Jahre</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} years old; {low} to {high} years are accepted</source>
            <translation>Patientenalter {n} Jahre; angenommen werden {low} bis {high} Jahre</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the photograph has no dark border: the share is that of the whole picture</source>
            <translation>das Foto hat keinen dunklen Rand: der Anteil gilt für das ganze Bild</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the picture is stored upside down: its columns run to the patient's head</source>
            <translation>das Bild ist kopfüber gespeichert: seine Spalten laufen zum Kopf des Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the scale is that of the film digitizer: lengths hold on the film, not in the patient</source>
            <translation>der Maßstab ist der des Filmdigitalisierers: Längen gelten auf dem Film, nicht im Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing</source>
            <translation>die Serie {name} fehlt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing ({wanted})</source>
            <translation>die Serie {name} fehlt ({wanted})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} lies in another frame of reference than {first}: they are not registered</source>
            <translation>die Serie {name} liegt in einem anderen Bezugssystem als {first}: sie sind nicht registriert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the slices make no volume</source>
            <translation>die Schichten ergeben kein Volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted}</source>
            <translation>Einheit der Werte: {unit} statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted} or {last}</source>
            <translation>Einheit der Werte: {unit} statt {wanted} oder {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the volume's grid of {size} mm (slices, rows, columns)</source>
            <translation>Raster des Volumens von {size} mm (Schichten, Zeilen, Spalten)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>this series was parted into {n} stacks: sizes, orientations or kinds differ</source>
            <translation>diese Serie wurde in {n} Stapel geteilt: Größen, Orientierungen oder Arten unterscheiden sich</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>thoracolumbar/lumbar</source>
            <translation>thorakolumbal/lumbal</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>threshold of {name} {threshold}: sensitivity {sensitivity}, specificity {specificity}</source>
            <translation>Schwellenwert von {name} {threshold}: Sensitivität {sensitivity}, Spezifität {specificity}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>transparent parts were put on black</source>
            <translation>durchsichtige Teile wurden auf Schwarz gelegt</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>typed in</source>
            <translation>eingegeben</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>under 1 year</source>
            <translation>unter 1 Jahr</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>unsigned</source>
            <translation>nicht signiert</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>value {value}</source>
            <translation>Wert {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>values of more than 24 bits are rounded to single precision</source>
            <translation>Werte mit mehr als 24 Bit sind auf einfache Genauigkeit gerundet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>volume 1 of {count}</source>
            <translation>Volumen 1 von {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxel size from the images' positions and pixel spacing</source>
            <translation>Voxelgröße aus Positionen und Pixelabstand der Bilder</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxels without a number are shown as 0</source>
            <translation>Voxel ohne Zahl werden als 0 gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>wedge</source>
            <translation>Keilform</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>what was opened before is kept there</source>
            <translation>früher Geöffnetes bleibt dort</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %</source>
            <translation>weiß {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %, {more}</source>
            <translation>weiß {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>whole range</source>
            <translation>voller Bereich</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width between the lungs' outer edges</source>
            <translation>Breite zwischen den Außenrändern der Lungen</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>widths: {source}</source>
            <translation>Breiten: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>{coin}: {mm} mm</source>
            <translation>{coin}: {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>{count} found</source>
            <translation>{count} gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{figure} at {threshold}</source>
            <translation>{figure} bei {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends after {n} of {count} rows: copy or export it again.</source>
            <translation>{file} endet nach {n} von {count} Zeilen: erneut kopieren oder exportieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends before its frame {n}: copy or export it again.</source>
            <translation>{file} endet vor Bild {n}: erneut kopieren oder exportieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} (on the command line with --pack).</source>
            <translation>{file} passt zu mehreren Modellpaketen: {packs} wählen (auf der Kommandozeile mit --pack).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} or {last} (on the command line with --pack).</source>
            <translation>{file} passt zu mehreren Modellpaketen: {packs} oder {last} wählen (auf der Kommandozeile mit --pack).</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has a column without a name at line {line}: name it or take it out.</source>
            <translation>{file} hat in Zeile {line} eine Spalte ohne Namen: Benennen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} columns at line {line}: keep those that are needed.</source>
            <translation>{file} hat in Zeile {line} mehr als {n} Spalten: Behalten Sie die nötigen.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} rows: evaluate a part of them.</source>
            <translation>{file} hat mehr als {n} Zeilen: Werten Sie einen Teil davon aus.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column 'file' at line {line}: it names each image below the data folder.</source>
            <translation>{file} hat in Zeile {line} keine Spalte 'file': Sie nennt jedes Bild im Datenordner.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column with labels for this pack at line 1: it needs {columns}.</source>
            <translation>{file} hat in Zeile 1 keine Spalte mit Labels für dieses Paket: nötig ist {columns}.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a link that leads out of it: copy the file itself there.</source>
            <translation>{file} enthält eine Verknüpfung, die hinausführt: Kopieren Sie die Datei selbst dorthin.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a zero byte at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} enthält in Zeile {line} ein Nullbyte: Speichern Sie sie erneut als CSV in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} holds {n} inputs for {pack}: a row of the table names one image or one series.</source>
            <translation>{file} enthält {n} Eingaben für {pack}: Eine Tabellenzeile nennt ein Bild oder eine Serie.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is a folder: choose a file in it.</source>
            <translation>{file} ist ein Ordner: eine Datei darin wählen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is a volume: {pack} reads single films.</source>
            <translation>{file} ist ein Volumen: {pack} liest einzelne Aufnahmen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be read as {kind}: copy or export it again.</source>
            <translation>{file} ist beschädigt und nicht als {kind} lesbar: erneut kopieren oder exportieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be unpacked: copy or export it again.</source>
            <translation>{file} ist beschädigt und nicht entpackbar: erneut kopieren oder exportieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is empty: its first line must name the columns, the first of them 'file'.</source>
            <translation>{file} ist leer: Die erste Zeile muss die Spalten nennen, als erste 'file'.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is encrypted: unpack the archive with its password first.</source>
            <translation>{file} ist verschlüsselt: Archiv zuerst mit Passwort entpacken.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} is larger than {n} MB: evaluate a part of its rows.</source>
            <translation>{file} ist größer als {n} MB: Werten Sie einen Teil der Zeilen aus.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is larger than {n} MB: open a part of it.</source>
            <translation>{file} ist größer als {n} MB: einen Teil öffnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not UTF-8 text at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} ist in Zeile {line} kein UTF-8-Text: erneut als CSV in UTF-8 speichern.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not a file: choose a file.</source>
            <translation>{file} ist keine Datei: eine Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not a table of comma-separated values at line {line} ({reason}): save it again as CSV.</source>
            <translation>{file} ist in Zeile {line} keine CSV-Tabelle ({reason}): erneut als CSV speichern.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not in the data folder: check the table's column 'file'.</source>
            <translation>{file} ist nicht im Datenordner: Spalte 'file' der Tabelle prüfen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: it states another {what} than these images; open it with its own images.</source>
            <translation>{file} wird nicht verwendet: {what} stimmt nicht mit diesen Bildern überein; mit den eigenen Bildern öffnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: {reason}; open it with the images it was made from.</source>
            <translation>{file} wird nicht verwendet: {reason}; mit den zugrunde liegenden Bildern öffnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is {size} pixels, its image {other}: a mask has its image's size.</source>
            <translation>{file} hat {size} Pixel, sein Bild {other}: Eine Maske hat die Größe ihres Bildes.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} names columns but has no row below them: add a line for each image.</source>
            <translation>{file} nennt Spalten, hat aber keine Zeilen darunter: für jedes Bild eine Zeile hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} names the column '{column}' twice at line {line}: keep one of them.</source>
            <translation>{file} nennt die Spalte '{column}' in Zeile {line} zweimal: Behalten Sie eine davon.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was changed since it was listed: open the folder again.</source>
            <translation>{file} hat sich seit dem Auflisten geändert: Ordner erneut öffnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was not analyzed with {pack}: {reason}.</source>
            <translation>{file} wurde nicht mit {pack} analysiert: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read with {pack}: {reason}.</source>
            <translation>{file} wurde nicht mit {pack} gelesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read: no model pack is meant for it ({reasons}).</source>
            <translation>{file} wurde nicht gelesen: Kein Modellpaket ist dafür gedacht ({reasons}).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: its header states no usable {keyword}: copy or export it again.</source>
            <translation>{file}: der Header nennt kein brauchbares {keyword}: erneut kopieren oder exportieren.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no plausible full spine was found: {reason}.</source>
            <translation>{file}: keine plausible ganze Wirbelsäule gefunden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no volume can be made of it ({reason}).</source>
            <translation>{file}: kein Volumen möglich ({reason}).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} ({words}) was accepted, but no sentence states it.</source>
            <translation>{finding} ({words}) wurde angenommen, aber kein Satz nennt ihn.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} has not been decided on yet.</source>
            <translation>Über {finding} wurde noch nicht entschieden.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} is no classification, so it has no threshold.</source>
            <translation>{finding} ist keine Klassifikation und hat daher keinen Schwellenwert.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a Cobb angle, so it has no end vertebrae.</source>
            <translation>{finding} ist kein Cobb-Winkel und hat daher keine Endwirbel.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a finding of this case.</source>
            <translation>{finding} ist kein Befund dieses Falls.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was not proposed by a model; reject it instead.</source>
            <translation>{finding} wurde nicht von einem Modell vorgeschlagen; stattdessen ablehnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was rejected.</source>
            <translation>{finding} wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} was rejected: take the decision back before its box is corrected.</source>
            <translation>{finding} wurde abgelehnt: Nehmen Sie die Entscheidung zurück, bevor der Rahmen korrigiert wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>{finding}: {words}. Click to show it on the film.</source>
            <translation>{finding}: {words}. Klicken, um ihn auf der Aufnahme zu zeigen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{how} projection over {mm} mm</source>
            <translation>Projektion ({how}) über {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{hz:g} samples/s</source>
            <translation>{hz:g} Abtastungen/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} belongs to “{command}”. Swap gives that one the shortcut this one has now.</source>
            <translation>{keys} gehört zu „{command}“. Tauschen gibt jenem das jetzige Tastenkürzel von diesem.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} moves about in the window and cannot be given away.</source>
            <translation>{keys} dient zum Bewegen im Fenster und kann nicht vergeben werden.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{known} mm known length</source>
            <translation>{known} mm bekannte Länge</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>{length} known length</source>
            <translation>{length} bekannte Länge</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{level} is outside T4 to L4</source>
            <translation>{level} liegt außerhalb von T4 bis L4</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{low} to {high} years</source>
            <translation>{low} bis {high} Jahre</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is finding {finding} already.</source>
            <translation>{mark} ist bereits Befund {finding}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is not a calibration.</source>
            <translation>{mark} ist keine Kalibrierung.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} lies on another image; show that one to change it.</source>
            <translation>{mark} liegt auf einem anderen Bild; zum Ändern jenes zeigen.</translation>
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
            <translation>{name} enthält {level} zweimal: Geben Sie Masken, in denen jeder Wirbel einmal vorkommt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>{name} is a segmentation ({segments}): open it together with its images.</source>
            <translation>{name} ist eine Segmentierung ({segments}): zusammen mit ihren Bildern öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{name} is no longer where it was opened: open its folder.</source>
            <translation>{name} ist nicht mehr, wo es geöffnet wurde: seinen Ordner öffnen.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name} names no vertebra: its structures must be called C1 to L5 (vertebrae_L1, L1 vertebra), or be coded so.</source>
            <translation>{name} nennt keinen Wirbel: Die Strukturen müssen C1 bis L5 heißen (vertebrae_L1, L1 vertebra) oder so kodiert sein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{name}, {n} images</source>
            <translation>{name}, {n} Bilder</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: a lesion's shape is measured on single pictures</source>
            <translation>{name}: die Form einer Läsion wird auf Einzelbildern gemessen</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: at or above the operating point</source>
            <translation>{name}: am oder über dem Arbeitspunkt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: below the operating point</source>
            <translation>{name}: unter dem Arbeitspunkt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: in several units ({units}), each by itself.</source>
            <translation>{name}: in mehreren Einheiten ({units}), jede für sich.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: none found</source>
            <translation>{name}: nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the photograph's pixels are not at hand, so that its field of view is not known</source>
            <translation>{name}: die Pixel des Fotos liegen nicht vor, daher ist sein Sichtfeld unbekannt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the share of a field of view is measured on single photographs</source>
            <translation>{name}: der Anteil am Sichtfeld wird auf Einzelfotos gemessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>{name}: threshold {threshold}</source>
            <translation>{name}: Schwellenwert {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: too small to be measured</source>
            <translation>{name}: zu klein zum Messen</translation>
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
            <translation>{n} ({with_it} damit)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} ({with_it} with)</source>
            <translation>{n} ({with_it} mit)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case on which the model failed</source>
            <translation>
                <numerusform>{n} Fall, an dem das Modell scheiterte</numerusform>
                <numerusform>{n} Fälle, an denen das Modell scheiterte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case out of the pack's scope</source>
            <translation>
                <numerusform>{n} Fall außerhalb des Anwendungsbereichs</numerusform>
                <numerusform>{n} Fälle außerhalb des Anwendungsbereichs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case without a label</source>
            <translation>
                <numerusform>{n} Fall ohne Label</numerusform>
                <numerusform>{n} Fälle ohne Label</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>{n} characters too many</source>
            <translation>{n} Zeichen zu viel</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} cm</source>
            <translation>{n} cm</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} devices with fewer than {least} cases are not named.</source>
            <translation>{n} Geräte mit weniger als {least} Fällen werden nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files in {s} series</source>
            <translation>{n} Dateien in {s} Serien</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files were not used</source>
            <translation>{n} Dateien wurden nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} films of patients kept back</source>
            <translation>{n} Aufnahmen zurückgehaltener Patienten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} finding</source>
            <translation>
                <numerusform>{n} Befund</numerusform>
                <numerusform>{n} Befunde</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further figures are in figures.csv.</source>
            <translation>{n} weitere Kennzahlen stehen in figures.csv.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further groups are in figures.csv.</source>
            <translation>{n} weitere Gruppen stehen in figures.csv.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} images</source>
            <translation>{n} Bilder</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} images are stored twice and shown once</source>
            <translation>{n} Bilder sind doppelt gespeichert und einmal gezeigt</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} images of lesions kept back</source>
            <translation>{n} Bilder zurückgehaltener Läsionen</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/layer.py" />
            <source>{n} labels hidden: no room at this zoom</source>
            <translation>{n} Beschriftungen ausgeblendet: kein Platz bei diesem Zoom</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/marks_panel.py" />
            <source>{n} mark</source>
            <translation>
                <numerusform>{n} Markierung</numerusform>
                <numerusform>{n} Markierungen</numerusform>
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
            <translation>{n} von {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} contours were drawn on other images</source>
            <translation>{n} von {count} Konturen wurden auf anderen Bildern gezeichnet</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} frames of the segmentation lie on other images</source>
            <translation>{n} von {count} Bildern der Segmentierung liegen auf anderen Bildern</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} of {count}, {patients} patients</source>
            <translation>{n} von {count}, {patients} Patienten</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} of {most} structures were not found</source>
            <translation>{n} von {most} Strukturen wurden nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/pack_panel.py" />
            <source>{n} pack fits</source>
            <translation>
                <numerusform>{n} Paket passt</numerusform>
                <numerusform>{n} Pakete passen: eines wählen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{n} places</source>
            <translation>{n} Stellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>{n} problem is marked in the text above.</source>
            <translation>
                <numerusform>{n} Problem ist oben im Text markiert.</numerusform>
                <numerusform>{n} Probleme sind oben im Text markiert.</numerusform>
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
            <translation>{n} Sätze: {drafted} vom Sprachmodell, {own} von Ihnen geschrieben oder geändert.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} sites with fewer than {least} cases are not named.</source>
            <translation>{n} Standorte mit weniger als {least} Fällen werden nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} slices of {count} are missing: {some}, ...</source>
            <translation>{n} Schichten von {count} fehlen: {some}, ...</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/segments_panel.py" />
            <source>{n} structure</source>
            <translation>
                <numerusform>{n} Struktur</numerusform>
                <numerusform>{n} Strukturen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} to decide</source>
            <translation>
                <numerusform>{n} zu entscheiden</numerusform>
                <numerusform>{n} zu entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} unreadable case</source>
            <translation>
                <numerusform>{n} unlesbarer Fall</numerusform>
                <numerusform>{n} unlesbare Fälle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>{n} voxels; {source}</source>
            <translation>{n} Voxel; {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n}% interval</source>
            <translation>{n}-%-Intervall</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>{pack} is not meant for this image:</source>
            <translation>{pack} ist nicht für dieses Bild gedacht:</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{path} is no folder: name a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle's folder.</source>
            <translation>{path} ist kein Ordner: den Ordner eines Pakets, eines nnU-Net-v2-Modells oder eines MONAI-Bundles angeben.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{percent:.0f} % of paper's size</source>
            <translation>{percent:.0f} % der Papiergröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{percent} % interval {low} to {high}</source>
            <translation>{percent}-%-Intervall {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rate:.0f} /min if beat to beat</source>
            <translation>{rate:.0f} /min, falls von Schlag zu Schlag</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rise:+.4g} units of the file (not calibrated)</source>
            <translation>{rise:+.4g} Einheiten der Datei (nicht kalibriert)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{s:.3f} s  </source>
            <translation>{s:.3f} s  </translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{seen} of {total} files</source>
            <translation>{seen} von {total} Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{side} convex, apex {apex}</source>
            <translation>konvex nach {side}, Apex {apex}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{status} by {name}</source>
            <translation>{status} von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{title} {version}: {cases} of {rows} cases, {patients} patients</source>
            <translation>{title} {version}: {cases} von {rows} Fällen, {patients} Patienten</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{title}: {n} key images</source>
            <translation>{title}: {n} Schlüsselbilder</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/marks_layer.py" />
            <source>{upper} over {lower}</source>
            <translation>{upper} über {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} to {lower}</source>
            <translation>{upper} bis {lower}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} arbitrary units</source>
            <translation>{value} willkürliche Einheiten</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} is not measured by any finding.</source>
            <translation>{value} wird von keinem Befund gemessen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} off perpendicular</source>
            <translation>{value} Abweichung vom Lot</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} pixels</source>
            <translation>{value} Pixel</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{what} was left out: more than {n} different values are no groups.</source>
            <translation>{what} wurde ausgelassen: mehr als {n} verschiedene Werte sind keine Gruppen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, edited; the model said {before}</source>
            <translation>{what}: {value}, bearbeitet; das Modell sagte {before}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, measured by the clinician</source>
            <translation>{what}: {value}, ärztlich gemessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>± is half a 90 % interval: {source}.</source>
            <translation>± ist die Hälfte eines 90-%-Intervalls: {source}.</translation>
        </message>
        <message>
            <source>Edit corners and ends</source>
            <translation type="vanished">Ecken und Endwirbel bearbeiten</translation>
        </message>
        <message>
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">Auf den Bildern messen (Menü Messen), dann eine Markierung als Befund verwenden: Sie erscheint hier und im Bericht. Die Modellpakete dieser Workstation lesen Einzelaufnahmen, keine ganzen Serien.</translation>
        </message>
        <message>
            <source>No model pack reads this image unasked. Every pack is listed with its reasons (Choose a pack).</source>
            <translation type="vanished">Kein Modellpaket liest dieses Bild unaufgefordert. Jedes steht mit seinen Gründen in der Liste (Paket wählen).</translation>
        </message>
        <message>
            <source>Reads the film</source>
            <translation type="vanished">Liest die Aufnahme</translation>
        </message>
        <message>
            <source>The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">Die Modellpakete dieser Workstation lesen Einzelaufnahmen, keine ganzen Serien.</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation type="vanished">Hier verwendet</translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="vanished">Version</translation>
        </message>
        <message>
            <source>not yet: this film has not been analyzed</source>
            <translation type="vanished">noch nicht: Diese Aufnahme wurde nicht analysiert</translation>
        </message>
        <message>
            <source>{n} cases on which the model failed</source>
            <translation type="vanished">Fälle, an denen das Modell scheiterte: {n}</translation>
        </message>
        <message>
            <source>{n} cases out of the pack's scope</source>
            <translation type="vanished">Fälle außerhalb des Anwendungsbereichs: {n}</translation>
        </message>
        <message>
            <source>{n} cases without a label</source>
            <translation type="vanished">Fälle ohne Label: {n}</translation>
        </message>
        <message>
            <source>{n} unreadable cases</source>
            <translation type="vanished">unlesbare Fälle: {n}</translation>
        </message>
    </context>
</TS>
