<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <translation> {n} autres fichiers n'ont pas été utilisés.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination, which no finding supports.</source>
            <translation>« {word} » compare à un autre examen, ce qu'aucun résultat n'appuie.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination.</source>
            <translation>« {word} » compare à un autre examen.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies what no finding measures.</source>
            <translation>« {word} » nie ce qu'aucun résultat ne mesure.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but no accepted finding supports it.</source>
            <translation>« {word} » nie, mais aucun résultat accepté ne l'appuie.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but {finding} reaches 10°.</source>
            <translation>« {word} » nie, mais {finding} atteint 10°.</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>(no unit)</source>
            <translation>(sans unité)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>, about {seconds} s left</source>
            <translation>, encore {seconds} s environ</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>, derived</source>
            <translation>, dérivée</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>0 to 1</source>
            <translation>0 à 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>1 - specificity</source>
            <translation>1 - spécificité</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 device with fewer than {least} cases is not named.</source>
            <translation>1 appareil avec moins de {least} cas n'est pas nommé.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>1 euro</source>
            <translation>1 euro</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 file was not used</source>
            <translation>1 fichier n'a pas été utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 image</source>
            <translation>1 image</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 site with fewer than {least} cases is not named.</source>
            <translation>1 site avec moins de {least} cas n'est pas nommé.</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>10 rupees</source>
            <translation>10 roupies</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>2 euro</source>
            <translation>2 euros</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>3 x 4 with rhythm</source>
            <translation>3 x 4 avec bande de rythme</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/surface_window.py" />
            <location filename="../../viewers/surface_view.py" />
            <source>3-D view</source>
            <translation>Vue 3D</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>3-D view of the structure</source>
            <translation>Vue 3D de la structure</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>3-D view: {structure}</source>
            <translation>Vue 3D : {structure}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>80 years and over</source>
            <translation>80 ans et plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>95 % interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A Cobb angle needs two lines with a length.</source>
            <translation>Un angle de Cobb nécessite deux lignes non nulles.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A box must stay inside the image.</source>
            <translation>Un cadre doit rester dans l'image.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>A box shows or hides its structure; F2 renames it</source>
            <translation>La case affiche ou masque sa structure ; F2 la renomme</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration is the scale of its image, not a finding.</source>
            <translation>Un étalonnage est l'échelle de son image, pas un résultat.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration, and nothing else, needs the true length of what was drawn.</source>
            <translation>Seul un étalonnage nécessite la longueur réelle de ce qui a été tracé.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} key images; take some out first.</source>
            <translation>Un cas peut avoir {n} images clés ; retirez-en d'abord.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} marks; delete some first.</source>
            <translation>Un cas peut avoir {n} marques ; supprimez-en d'abord.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>A click or Enter opens a case</source>
            <translation>Clic ou Entrée ouvre un cas</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>A click or Enter shows a series; drag it onto an image's place</source>
            <translation>Clic ou Entrée affiche une série ; faites-la glisser à la place d'une image</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A colour has no measured value: it cannot be a finding.</source>
            <translation>Une couleur n'a pas de valeur mesurée : elle ne peut être un résultat.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A corner must stay inside the image.</source>
            <translation>Un coin doit rester dans l'image.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A first impression may have {n} characters; this one has {count}.</source>
            <translation>Une première impression peut avoir {n} caractères ; celle-ci en a {count}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A length needs two different points.</source>
            <translation>Une longueur nécessite deux points distincts.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark must stay on its image.</source>
            <translation>Une marque doit rester sur son image.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark needs words to be a finding: type what it shows.</source>
            <translation>Une marque a besoin de mots pour être un résultat : tapez ce qu'elle montre.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is no longer in the store: analyze again to see it.</source>
            <translation>Un masque de ce cas n'est plus dans la base : relancez l'analyse pour le voir.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is not what was kept; `plumbline reports verify` says more.</source>
            <translation>Un masque de ce cas n'est pas celui qui a été conservé ; `plumbline reports verify` en dit plus.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>A model pack on the clinic's own labelled cases</source>
            <translation>Un paquet de modèles sur les cas annotés de la clinique</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>A model reads this image too. Its marks are shown once you have written what you see yourself.</source>
            <translation>Un modèle lit aussi cette image. Ses marques apparaissent quand vous avez écrit ce que vous voyez vous-même.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>A pack's folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>Dossier d'un paquet, dossier de modèle nnU-Net ou bundle MONAI</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>A page to print, and the figures as JSON and CSV</source>
            <translation>Une page à imprimer, et les chiffres en JSON et CSV</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three different points.</source>
            <translation>Une région nécessite au moins trois points distincts.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three points.</source>
            <translation>Une région nécessite au moins trois points.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A ruler or coin must be {low} to {high} mm long.</source>
            <translation>Une règle ou une pièce doit mesurer {low} à {high} mm.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence by the model must name a finding.</source>
            <translation>Une phrase du modèle doit nommer un résultat.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence needs words; remove it instead of emptying it.</source>
            <translation>Une phrase a besoin de mots ; retirez-la au lieu de la vider.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A signature needs the name of the clinician who answers for the report.</source>
            <translation>Une signature nécessite le nom du clinicien qui répond du compte rendu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC</source>
            <translation>AUROC</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC of pixels</source>
            <translation>AUROC des pixels</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC, mean of the classes</source>
            <translation>AUROC, moyenne des classes</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is chance.</source>
            <translation>AUROC : part des paires (un cas avec, un cas sans) où le cas avec obtient le score le plus élevé ; 0.5 est le hasard.</translation>
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
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Accept a finding first.</source>
            <translation>Acceptez d'abord un résultat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/findings_panel.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept every proposal</source>
            <translation>Accepter toutes les propositions</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept or edit a finding first: the draft rests on findings that count.</source>
            <translation>Acceptez ou modifiez d'abord un résultat : la rédaction repose sur ceux qui comptent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept this finding</source>
            <translation>Accepter ce résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept {finding}</source>
            <translation>Accepter {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Accept, edit or reject {findings}.</source>
            <translation>Acceptez, modifiez ou rejetez {findings}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Accuracy</source>
            <translation>Exactitude</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Actinic keratosis or intraepithelial carcinoma (Bowen)</source>
            <translation>Kératose actinique ou carcinome intraépithélial (Bowen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Add a model pack…</source>
            <translation>Ajouter un paquet de modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Add a pack: its folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>Ajouter un paquet : son dossier, un dossier de modèle nnU-Net ou un bundle MONAI</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Add a sentence</source>
            <translation>Ajouter une phrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence here</source>
            <translation>Ajouter une phrase ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence to {section}</source>
            <translation>Ajouter une phrase à {section}</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add a structure</source>
            <translation>Ajouter une structure</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Add the finding</source>
            <translation>Ajouter le résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add to the structure</source>
            <translation>Ajouter à la structure</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Adding a pack</source>
            <translation>Ajout d'un paquet</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>All cases</source>
            <translation>Tous les cas</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>All cases ({n})</source>
            <translation>Tous les cas ({n})</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>All files (*);;Images (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</source>
            <translation>Tous les fichiers (*);;Images (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Amend</source>
            <translation>Rectifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amended</source>
            <translation>Rectifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amendment, not signed</source>
            <translation>Rectification, non signée</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Amends version {n}: {reason}</source>
            <translation>Rectifie la version {n} : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Among the first three</source>
            <translation>Parmi les trois premières</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An amendment needs its reason: it is printed in the amended report.</source>
            <translation>Une rectification nécessite son motif : il est imprimé dans le compte rendu rectifié.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An angle needs two arms with a length.</source>
            <translation>Un angle nécessite deux côtés non nuls.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An ellipse needs two axes with a length.</source>
            <translation>Une ellipse nécessite deux axes non nuls.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>An impression is asked for while the model's marks are hidden (Settings, Reader first).</source>
            <translation>Une impression est demandée tant que les marques du modèle sont masquées (Réglages, Le lecteur d'abord).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Analyze</source>
            <translation>Analyser</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Analyze the film</source>
            <translation>Analyser le cliché</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this film</source>
            <translation>Analyser ce cliché</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this series</source>
            <translation>Analyser cette série</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Analyzing</source>
            <translation>Analyse en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Angle</source>
            <translation>Angle</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Anomaly</source>
            <translation>Anomalie</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Another pack can be chosen for each image (Pack).</source>
            <translation>Un autre paquet peut être choisi pour chaque image (Paquet).</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Arrow</source>
            <translation>Flèche</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Arrow keys open and close items; Ctrl+F searches</source>
            <translation>Les flèches ouvrent et ferment les éléments ; Ctrl+F recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>As set: {pack}</source>
            <translation>Comme réglé : {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>As the file has it</source>
            <translation>Comme dans le fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>As the workstation</source>
            <translation>Comme le poste de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Asks first</source>
            <translation>Demande d'abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Axial, coronal and sagittal planes</source>
            <translation>Plans axial, coronal et sagittal</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Axial, coronal and sagittal planes (P)</source>
            <translation>Plans axial, coronal et sagittal (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Back</source>
            <translation>Arrière</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Back to proposal</source>
            <translation>Revenir à la proposition</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Back to the images</source>
            <translation>Retour aux images</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Back to the proposal</source>
            <translation>Revenir à la proposition</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Bacterial pneumonia</source>
            <translation>Pneumonie bactérienne</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Balanced accuracy</source>
            <translation>Exactitude équilibrée</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Basal cell carcinoma</source>
            <translation>Carcinome basocellulaire</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Benign keratosis (solar lentigo, seborrhoeic or lichen-planus-like)</source>
            <translation>Kératose bénigne (lentigo solaire, séborrhéique ou de type lichen plan)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Bias</source>
            <translation>Biais</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Bias, pack minus label</source>
            <translation>Biais, paquet moins annotation</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body, lungs, bone and fat on CT, by rules</source>
            <translation>Corps, poumons, os et graisse au scanner, par règles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Bone</source>
            <translation>Os</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Both axes need a length.</source>
            <translation>Les deux axes doivent être non nuls.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Boxes found</source>
            <translation>Boîtes trouvées</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Boxes found, IoU {n} or more</source>
            <translation>Boîtes trouvées, IoU {n} ou plus</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Brain</source>
            <translation>Cerveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>By</source>
            <translation>Selon</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>C1 and C2 have no body of this shape</source>
            <translation>C1 et C2 n'ont pas de corps de cette forme</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CIELAB units</source>
            <translation>unités CIELAB</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CPU ({reason})</source>
            <translation>CPU : {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT chest, lung and mediastinum</source>
            <translation>TDM thorax, poumon et médiastin</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT head, brain and bone</source>
            <translation>TDM crâne, cerveau et os</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT with prior</source>
            <translation>TDM avec antérieur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT, three planes</source>
            <translation>TDM, trois plans</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CTR {value}</source>
            <translation>ICT {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Calculating figures and their intervals</source>
            <translation>Calcul des chiffres et de leurs intervalles</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Calibrate by a ruler or coin</source>
            <translation>Calibrer avec une règle ou une pièce</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Calibration</source>
            <translation>Étalonnage</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Calibration error</source>
            <translation>Erreur de calibration</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error, {n} bins</source>
            <translation>Erreur de calibration, {n} classes</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error: the mean distance between the probability shown and the share that came true, in bins of equal width; 0 is best.</source>
            <translation>Erreur de calibration : écart moyen entre la probabilité affichée et la part qui s'est réalisée, en classes de même largeur ; 0 est le mieux.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/curve_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel what is under way (Esc)</source>
            <translation>Annuler l'opération en cours (Échap)</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Annulé ; rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Card</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cardiothoracic ratio</source>
            <translation>Index cardiothoracique</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Case {n} of {count}</source>
            <translation>Cas {n} sur {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases left out</source>
            <translation>Cas laissés de côté</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases with a result</source>
            <translation>Cas avec résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases without a result</source>
            <translation>Cas sans résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change the view</source>
            <translation>Changer l'affichage</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change what a sentence rests on</source>
            <translation>Changer sur quoi repose une phrase</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change {mark}</source>
            <translation>Modifier {mark}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking the copy</source>
            <translation>Vérification de la copie</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking {file}</source>
            <translation>Vérification de {file}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Children's chest films: normal, bacterial or viral pneumonia</source>
            <translation>Thorax de l'enfant : normal, pneumonie bactérienne ou virale</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Choose a command to change its shortcut</source>
            <translation>Choisissez une commande pour changer son raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Choose a model pack</source>
            <translation>Choisir un paquet de modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Choose a pack</source>
            <translation>Choisir un paquet</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Choose a tool and draw on the image. Every mark is listed here with its values.</source>
            <translation>Choisissez un outil et dessinez sur l'image. Chaque marque apparaît ici avec ses valeurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Choose another class</source>
            <translation>Choisir une autre classe</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Choose another colour</source>
            <translation>Choisir une autre couleur</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Choose the class of {finding}</source>
            <translation>Choisir la classe de {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the data folder</source>
            <translation>Choisir le dossier de données</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Choose the pack whose card you want to read.</source>
            <translation>Choisissez le paquet dont vous voulez lire la fiche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the table of labels</source>
            <translation>Choisir la table des annotations</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class activation</source>
            <translation>Activation de classe</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Class of the threshold</source>
            <translation>Classe du seuil</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class or structure whose map is shown</source>
            <translation>Classe ou structure dont la carte est affichée</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Classes of the pack</source>
            <translation>Classes du paquet</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Click to change the words; Enter ends</source>
            <translation>Cliquez pour changer le texte ; Entrée termine</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Click where it stands, then type.</source>
            <translation>Cliquez à l'endroit voulu, puis tapez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Close everything</source>
            <translation>Tout fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/banner.py" />
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Close this object</source>
            <translation>Fermer cet objet</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close this window</source>
            <translation>Fermer cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Close without a change</source>
            <translation>Fermer sans rien changer</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Close without adding</source>
            <translation>Fermer sans ajouter</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Close without signing</source>
            <translation>Fermer sans signer</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cobb angle by hand</source>
            <translation>Angle de Cobb à la main</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Coin</source>
            <translation>Pièce de monnaie</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour of the structure</source>
            <translation>Couleur de la structure</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Command search</source>
            <translation>Recherche de commandes</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands and shortcuts</source>
            <translation>Commandes et raccourcis</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy the whole report as text</source>
            <translation>Copier tout le compte rendu en texte</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Copying {pack}</source>
            <translation>Copie de {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Corner by corner; a double click, Enter or the first corner closes it.</source>
            <translation>Coin par coin ; double clic, Entrée ou le premier coin le ferme.</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>Coronal balance</source>
            <translation>Équilibre coronal</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Correct a structure</source>
            <translation>Corriger une structure</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct it with the brush</source>
            <translation>La corriger au pinceau</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct the boxes that it is measured on</source>
            <translation>Corriger les cadres sur lesquels il est mesuré</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Correct the structure with brush or eraser; what was measured follows.</source>
            <translation>Corrigez la structure au pinceau ou à la gomme ; les mesures suivent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Cosine of the two embeddings, 1 is the same; from this workstation's own signed cases.</source>
            <translation>Cosinus des deux embeddings, 1 signifie identique ; parmi les cas signés de ce poste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Cursor in all images</source>
            <translation>Curseur dans toutes les images</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>DICOM, ZIP archives, NIfTI, or JPEG, PNG, TIFF and HEIC photographs</source>
            <translation>DICOM, archives ZIP, NIfTI, ou photographies JPEG, PNG, TIFF et HEIC</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Dark regions</source>
            <translation>Zones sombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date and time</source>
            <translation>Date et heure</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Delete the chosen structures (Del)</source>
            <translation>Supprimer les structures choisies (Suppr)</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete this mark (Delete)</source>
            <translation>Supprimer cette marque (Suppr)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Delete {mark}</source>
            <translation>Supprimer {mark}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Dermatofibroma</source>
            <translation>Dermatofibrome</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Detection</source>
            <translation>Détection</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Diameter of a coin that was imaged</source>
            <translation>Diamètre d'une pièce de monnaie présente sur l'image</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Diameters</source>
            <translation>Diamètres</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1.</source>
            <translation>Dice et Jaccard : recouvrement des masques, de 0 à 1, moyenne des cas ; deux masques vides comptent pour 1.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Dice, mean</source>
            <translation>Dice, moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Do not read it</source>
            <translation>Ne pas la lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/document_view.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Double click or Enter opens the case; it is signed and cannot be changed by looking</source>
            <translation>Double-clic ou Entrée ouvre le cas ; il est signé et le regarder ne le modifie pas</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Double click or Enter takes the class</source>
            <translation>Double-clic ou Entrée prend la classe</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Draft</source>
            <translation>Rédiger</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draft the report</source>
            <translation>Rédiger le compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Draft with the language model</source>
            <translation>Rédiger avec le modèle de langage</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Drafting</source>
            <translation>Rédaction en cours</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Drafting the report</source>
            <translation>Rédaction du compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Drafts the text</source>
            <translation>Rédige le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>Drag a series here</source>
            <translation>Faites glisser une série ici</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>Drag or arrow keys: turn. Wheel, + and -: zoom. A, P, L, R, H, F: look from that side.</source>
            <translation>Glisser ou flèches : tourner. Molette, + et - : zoomer. A, P, L, R, H, F : voir de ce côté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Drag over the region; or set centre, end of an axis, width.</source>
            <translation>Glissez sur la région ; ou placez centre, bout d'un axe, largeur.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Drag to measure time and amplitude; arrow keys move the caliper, Esc removes it</source>
            <translation>Glissez pour mesurer temps et amplitude ; les flèches déplacent le compas, Échap le retire</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draw</source>
            <translation>Dessiner</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Draw a ball in all slices it reaches, not on the shown one alone</source>
            <translation>Dessiner une sphère dans toutes les coupes atteintes, pas seulement celle affichée</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Draw a new segmentation</source>
            <translation>Dessiner une nouvelle segmentation</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw along a ruler or across a coin, then give its true length.</source>
            <translation>Tracez le long d'une règle ou en travers d'une pièce, puis donnez sa longueur réelle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw round the region.</source>
            <translation>Dessinez autour de la région.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Drawn here</source>
            <translation>Dessiné ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Drop files, a folder or a disc here</source>
            <translation>Déposez ici des fichiers, un dossier ou un disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Each could not be used for the reason given; the others are listed.</source>
            <translation>Chacun n'a pas pu être utilisé pour la raison donnée ; les autres sont listés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit a sentence</source>
            <translation>Modifier une phrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Edit the finding</source>
            <translation>Modifier le résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit the indication</source>
            <translation>Modifier l'indication</translation>
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
            <translation>Bout d'un côté, sommet, bout de l'autre.</translation>
        </message>
        <message>
            <location filename="../../viewers/translate.py" />
            <source>English</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Enter goes to the image of a mark; F2 names it</source>
            <translation>Entrée va à l'image d'une marque ; F2 la nomme</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Enter runs the chosen command</source>
            <translation>Entrée exécute la commande choisie</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Eraser</source>
            <translation>Gomme</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate a pack on own cases</source>
            <translation>Évaluer un paquet sur ses propres cas</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Evaluate a pack on own cases…</source>
            <translation>Évaluer un paquet sur ses propres cas…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Evaluate…</source>
            <translation>Évaluer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluating a pack</source>
            <translation>Évaluation d'un paquet</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Evaluation of {pack}</source>
            <translation>Évaluation de {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Every case of the table was read and compared.</source>
            <translation>Tous les cas de la table ont été lus et comparés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Evidence {finding}: {words}</source>
            <translation>Preuve {finding} : {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange left and right</source>
            <translation>Échanger gauche et droite</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange top and bottom</source>
            <translation>Échanger haut et bas</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Export PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Export the report</source>
            <translation>Exporter le compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>False boxes on an image</source>
            <translation>Boîtes fausses par image</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Fat</source>
            <translation>Graisse</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Feet</source>
            <translation>Pieds</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>Figures of the evaluation</source>
            <translation>Indicateurs de l'évaluation</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Files that could not be used, and why</source>
            <translation>Fichiers inutilisables, et pourquoi</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Files that were not used</source>
            <translation>Fichiers non utilisés</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill</source>
            <translation>Remplissage</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill structures</source>
            <translation>Remplir les structures</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Film's own</source>
            <translation>Celle du cliché</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Films you open are kept here, on this workstation.</source>
            <translation>Les clichés ouverts sont conservés ici, sur ce poste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter cases</source>
            <translation>Filtrer les cas</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter patients and series</source>
            <translation>Filtrer patients et séries</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter the worklist</source>
            <translation>Filtrer la liste de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter what was opened</source>
            <translation>Filtrer ce qui a été ouvert</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Final</source>
            <translation>Définitif</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Find a command or a shortcut</source>
            <translation>Rechercher une commande ou un raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Find a structure</source>
            <translation>Rechercher une structure</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Finding vertebrae</source>
            <translation>Recherche des vertèbres</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Findings</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Findings and report</source>
            <translation>Résultats et compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>First impression</source>
            <translation>Première impression</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Fit the page to the width (Ctrl+0)</source>
            <translation>Ajuster la page à la largeur (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit the paper to the width (Ctrl+0)</source>
            <translation>Ajuster le papier à la largeur (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit to width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>For every case of which nothing is decided yet. What you write first is kept and never changed.</source>
            <translation>Pour tout cas dont rien n'est encore décidé. Ce que vous écrivez d'abord est conservé et jamais modifié.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>For {n} cases no patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>Pour {n} cas aucun patient n'est indiqué : chaque cas compte comme un patient, ce qui rend les intervalles trop étroits quand un patient en a plusieurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Four</source>
            <translation>Quatre</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Frame of the lungs</source>
            <translation>Cadre des poumons</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Frame of the thorax</source>
            <translation>Cadre du thorax</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Freehand outline</source>
            <translation>Contour à main levée</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>From the file {n}</source>
            <translation>Du fichier {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>From the next start on. Reports stay English: what checks them against the findings reads English only. Numbers have a decimal point in every language, as in the report.</source>
            <translation>À partir du prochain démarrage. Les comptes rendus restent en anglais : leur vérification par rapport aux résultats ne lit que l'anglais. Les nombres ont un point décimal dans toutes les langues, comme dans le compte rendu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Front</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Full range</source>
            <translation>Plage complète</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain in mm per mV, for ECG leads</source>
            <translation>Gain en mm par mV, pour les dérivations ECG</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade</source>
            <translation>grade de Genant</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade 0 by height ratios: less than 20 % height loss (Genant et al. 1993)</source>
            <translation>grade 0 de Genant par rapports de hauteur : moins de 20 % de perte de hauteur (Genant et al. 1993)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade {n} ({severity}), {shape}: {what} (Genant et al. 1993, by height ratios alone)</source>
            <translation>grade {n} de Genant ({severity}), {shape} : {what} (Genant et al. 1993, par rapports de hauteur seuls)</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give every command its own shortcut again</source>
            <translation>Rendre à chaque commande son propre raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command its own shortcut again</source>
            <translation>Rendre à la commande son propre raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command this shortcut</source>
            <translation>Donner ce raccourci à la commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Go to the image that this mark lies on (Enter)</source>
            <translation>Aller à l'image de cette marque (Entrée)</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Graphics card (CUDA)</source>
            <translation>Carte graphique (CUDA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Hard contrast</source>
            <translation>Contraste dur</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Head</source>
            <translation>Tête</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all</source>
            <translation>Tout masquer</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all marks</source>
            <translation>Masquer toutes les marques</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide every mark; nothing is deleted</source>
            <translation>Masquer toutes les marques ; rien n'est supprimé</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Hide every structure listed</source>
            <translation>Masquer toutes les structures listées</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Hide the model's marks until I have written an impression</source>
            <translation>Masquer les marques du modèle jusqu'à ce que j'aie écrit une impression</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How far the image differs from what the model expects: 1 where it differs most.</source>
            <translation>De combien l'image diffère de ce qu'attend le modèle : 1 là où elle diffère le plus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How much the score of {name} falls when a place is covered: 1 where it falls most.</source>
            <translation>De combien le score de {name} baisse quand un endroit est masqué : 1 là où il baisse le plus.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>How the traces are arranged</source>
            <translation>Disposition des tracés</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>How to read this</source>
            <translation>Comment lire ceci</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How unsure the model is whether a pixel belongs to {name}: 1 where its score is one half, 0 where it is sure.</source>
            <translation>À quel point le modèle hésite à attribuer un pixel à {name} : 1 là où son score est d'un demi, 0 là où il est sûr.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>I have read these images and answer for this report.</source>
            <translation>J'ai lu ces images et je réponds de ce compte rendu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>ICC(2,1)</source>
            <translation>ICC(2,1)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986).</source>
            <translation>ICC(2,1) : concordance absolue d'une mesure avec l'annotation (Shrout et Fleiss 1979). Limites d'agrément : biais plus et moins 1.96 écarts-types (Bland et Altman 1986).</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID not stated</source>
            <translation>ID non précisé</translation>
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
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/film_view.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's</source>
            <translation>La gauche de l'image est, pour le patient, la</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Image left is the patient's {side}</source>
            <translation>La gauche de l'image est la {side} du patient</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's: {side}</source>
            <translation>La gauche de l'image est, pour le patient, la : {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../viewers/stack_view.py" />
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Images per second</source>
            <translation>Images par seconde</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>In {n} cases the pack gave no {name}.</source>
            <translation>Dans {n} cas le paquet n'a pas donné de valeur : {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication</source>
            <translation>Indication</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication: the clinical question (optional)</source>
            <translation>Indication : la question clinique (facultatif)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Intervals: {resamples} bootstrap samples of patients, seed {seed}, the middle {share}. Groups of fewer than {least} cases are listed, not estimated. Lines are those of the table of labels, whose first line names the columns.</source>
            <translation>Intervalles : {resamples} échantillons bootstrap de patients, graine {seed}, les {share} du milieu. Les groupes de moins de {least} cas sont cités, non estimés. Les lignes sont celles de la table des annotations, dont la première nomme les colonnes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Invert</source>
            <translation>Inverser</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>IoU of boxes</source>
            <translation>IoU des boîtes</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>IoU of boxes, mean</source>
            <translation>IoU des boîtes, moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>It is measured on the boxes of both lungs: correct those, and it follows.</source>
            <translation>Il est mesuré sur les cadres des deux poumons : corrigez-les, et il suivra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>It stands in the report as yours</source>
            <translation>Elle figure au compte rendu comme la vôtre</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Item</source>
            <translation>Élément</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Items of the report</source>
            <translation>Éléments du compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Its curvature is known</source>
            <translation>Sa courbure est connue</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Its mask is no longer at hand: analyze again, then correct it.</source>
            <translation>Son masque n'est plus disponible : relancez l'analyse, puis corrigez-le.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Jaccard</source>
            <translation>Jaccard</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Jaccard, mean</source>
            <translation>Jaccard, moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Judge this pack on your own labelled cases</source>
            <translation>Évaluer ce paquet sur vos propres cas annotés</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Keep the corrected segments…</source>
            <translation>Conserver les segments corrigés…</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Keep the corrected structures with this study</source>
            <translation>Conserver les structures corrigées avec cet examen</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool</source>
            <translation>Garder l'outil</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool for mark after mark</source>
            <translation>Garder l'outil pour les marques suivantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Keeping segments</source>
            <translation>Conservation des segments</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Keeps your impression as it is and shows the model's marks</source>
            <translation>Conserve votre impression telle quelle et montre les marques du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Kept on this workstation only. Off forgets the list; quick look is never listed.</source>
            <translation>Conservé uniquement sur ce poste. Désactiver oublie la liste ; l'aperçu rapide n'y figure jamais.</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Kept with the case and never changed afterwards</source>
            <translation>Conservée avec le cas et jamais modifiée ensuite</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Key image</source>
            <translation>Image clé</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Key image (K)</source>
            <translation>Image clé (K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Kind of map</source>
            <translation>Type de carte</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Known length in mm</source>
            <translation>Longueur connue en mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Lay the map over the image</source>
            <translation>Superposer la carte à l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../app/ui/workspace/layout_popup.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Layout (L)</source>
            <translation>Disposition (L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Layout…</source>
            <translation>Disposition…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Left lung</source>
            <translation>Poumon gauche</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Legend: dark is 0, bright is 1</source>
            <translation>Légende : sombre vaut 0, clair vaut 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Lesion</source>
            <translation>Lésion</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Let the language model draft the prose</source>
            <translation>Laisser le modèle de langage rédiger le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Let the pack read every labelled case</source>
            <translation>Laisser le paquet lire tous les cas annotés</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Let this mark count in the report</source>
            <translation>Faire compter cette marque dans le compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Let this pack read</source>
            <translation>Laisser ce paquet lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a Cobb angle of {n}: it is from 0 to 180 degrees.</source>
            <translation>La ligne {line} de {file} a un angle de Cobb de {n} : il va de 0 à 180 degrés.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a box without width or height: mend that line.</source>
            <translation>La ligne {line} de {file} a une boîte sans largeur ou hauteur : corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a cell of more than {n} letters: mend that line.</source>
            <translation>La ligne {line} de {file} a une cellule de plus de {n} caractères : corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has an age of {n}: it is from 0 to 130 years.</source>
            <translation>La ligne {line} de {file} a un âge de {n} : il va de 0 à 130 ans.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which is a group of classes: name the class itself.</source>
            <translation>La ligne {line} de {file} a l'annotation {text}, qui est un groupe de classes : nommez la classe elle-même.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not give: use one of {labels}.</source>
            <translation>La ligne {line} de {file} a l'annotation {text}, que ce paquet ne donne pas : utilisez l'une de {labels}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not mark: use one of {labels}.</source>
            <translation>La ligne {line} de {file} a l'annotation {text}, que ce paquet ne marque pas : utilisez l'une de {labels}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {n} cells where line 1 names {count} columns: mend that line.</source>
            <translation>La ligne {line} de {file} a {n} cellules, la ligne 1 nomme {count} colonnes : corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has {text} under 'sex': write M, F or O, or leave it empty.</source>
            <translation>La ligne {line} de {file} a {text} sous 'sex' : écrivez M, F ou O, ou laissez vide.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write 1 or 0.</source>
            <translation>La ligne {line} de {file} a {text} sous '{column}' : écrivez 1 ou 0.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write a number.</source>
            <translation>La ligne {line} de {file} a {text} sous '{column}' : écrivez un nombre.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a link that leads out of the data folder: copy the file itself there.</source>
            <translation>La ligne {line} de {file} nomme un lien qui sort du dossier de données : copiez-y le fichier lui-même.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a path that does not lie below the data folder: give it from that folder on, without '..'.</source>
            <translation>La ligne {line} de {file} nomme un chemin hors du dossier de données : donnez-le depuis ce dossier, sans '..'.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names no file: fill in its column 'file'.</source>
            <translation>La ligne {line} de {file} ne nomme aucun fichier : remplissez sa colonne 'file'.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names the file of line {other} again: keep one of them.</source>
            <translation>La ligne {line} de {file} reprend le fichier de la ligne {other} : gardez-en une.</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>List it as your finding</source>
            <translation>L'inscrire comme votre résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>List recent files and folders</source>
            <translation>Afficher les fichiers et dossiers récents</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Liver</source>
            <translation>Foie</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Loading {name}</source>
            <translation>Chargement de {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from this side ({key})</source>
            <translation>Voir de ce côté ({key})</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from: {side}</source>
            <translation>Voir de : {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and thoracolumbar/lumbar region, and coronal balance.</source>
            <translation>Recherché sur un cliché du rachis entier de face : vertèbres T1 à L5, courbures des régions thoracique proximale, thoracique principale et thoracolombaire/lombaire, et équilibre coronal.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Looking for a pack that reads {file} was cancelled.</source>
            <translation>La recherche d'un paquet qui lise {file} a été annulée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Looking through {name}</source>
            <translation>Parcours de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra down</source>
            <translation>Limite inférieure : une vertèbre plus bas</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra up</source>
            <translation>Limite inférieure : une vertèbre plus haut</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Lower end vertebra</source>
            <translation>Vertèbre limite inférieure</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Lower limit of agreement</source>
            <translation>Limite de concordance inférieure</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Lung</source>
            <translation>Poumon</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lung fields on frontal chest films</source>
            <translation>Champs pulmonaires sur clichés thoraciques de face</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lungs</source>
            <translation>Poumons</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>MR, four series</source>
            <translation>IRM, quatre séries</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Magnifying glass</source>
            <translation>Loupe</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Making a map</source>
            <translation>Création d'une carte</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Making a simulated CT</source>
            <translation>Création d'un scanner simulé</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Making planes</source>
            <translation>Calcul des plans</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mammography, four views</source>
            <translation>Mammographie, quatre incidences</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Map on the image</source>
            <translation>Carte sur l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Maps, threshold and similar cases</source>
            <translation>Cartes, seuil et cas similaires</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mark</source>
            <translation>Marque</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks drawn by hand</source>
            <translation>Marques dessinées à la main</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Mask files are shown on a volume: open its series first.</source>
            <translation>Les fichiers de masque s'affichent sur un volume : ouvrez d'abord sa série.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Mean absolute error</source>
            <translation>Erreur absolue moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Measure another curve</source>
            <translation>Mesurer une autre courbure</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure another curve…</source>
            <translation>Mesurer une autre courbure…</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. A model pack reads the series that is shown when you ask for it.</source>
            <translation>Mesurez sur les images (menu Mesurer), puis utilisez une marque comme résultat : elle figure ici et dans le compte rendu. Un paquet de modèles lit la série affichée quand vous le demandez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Measure the heights of structures called C1 to L5</source>
            <translation>Mesurer les hauteurs des structures nommées C1 à L5</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Measure vertebral heights</source>
            <translation>Mesurer les hauteurs vertébrales</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Measure {upper} to {lower}</source>
            <translation>Mesurer de {upper} à {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Measured on {source}</source>
            <translation>Mesuré sur : {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Measurement</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Measuring</source>
            <translation>Mesure en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Measuring again</source>
            <translation>Nouvelle mesure en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Measuring tools</source>
            <translation>Outils de mesure</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mediastinum</source>
            <translation>Médiastin</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanocytic naevus</source>
            <translation>Nævus mélanocytaire</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanoma</source>
            <translation>Mélanome</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Middle 90 %</source>
            <translation>90 % centraux</translation>
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
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Model pack</source>
            <translation>Paquet de modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Model packs</source>
            <translation>Paquets de modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its box, or its corners and edges</source>
            <translation>Déplacer son cadre, ou ses coins et bords</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its corners and ends</source>
            <translation>Déplacer ses coins et ses limites</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Move the box of {finding}</source>
            <translation>Déplacer le cadre de {finding}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Move {level}</source>
            <translation>Déplacer {level}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Moves along the measured curve: left more specific, right more sensitive</source>
            <translation>Se déplace sur la courbe mesurée : à gauche plus spécifique, à droite plus sensible</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>NIfTI (*.nii *.nii.gz);;All files (*)</source>
            <translation>NIfTI (*.nii *.nii.gz);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>NIfTI: the file states no patient, no modality and no unit</source>
            <translation>NIfTI : le fichier n'indique ni patient, ni modalité, ni unité</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <location filename="../../viewers/hand/fields.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name as it is printed</source>
            <translation>Nom tel qu'il est imprimé</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/facts.py" />
            <source>Name not stated</source>
            <translation>Nom non précisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Name of the mark</source>
            <translation>Nom de la marque</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name of the signer</source>
            <translation>Nom du signataire</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Name this mark (F2)</source>
            <translation>Nommer cette marque (F2)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Name {mark}</source>
            <translation>Nommer {mark}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Names of files and folders may name a patient</source>
            <translation>Les noms de fichiers et de dossiers peuvent nommer un patient</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence</source>
            <translation>Nouvelle phrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence, then Enter</source>
            <translation>Nouvelle phrase, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>New shortcut</source>
            <translation>Nouveau raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next finding</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Next image</source>
            <translation>Image suivante</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page (Page Down)</source>
            <translation>Page suivante (Pg. suiv.)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next panel</source>
            <translation>Panneau suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Nine</source>
            <translation>Neuf</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>No ROC curve was measured for this pack.</source>
            <translation>Aucune courbe ROC n'a été mesurée pour ce paquet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>No case matches.</source>
            <translation>Aucun cas ne correspond.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>No command matches.</source>
            <translation>Aucune commande ne correspond.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>No description</source>
            <translation>Sans description</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No film is open. The report is written from the findings you accept.</source>
            <translation>Aucun cliché n'est ouvert. Le compte rendu est écrit à partir des résultats que vous acceptez.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>No interval: measured once, by hand.</source>
            <translation>Pas d'intervalle : mesuré une fois, à la main.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No language model is installed.</source>
            <translation>Aucun modèle de langage n'est installé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No maps are made of a volume's masks: they would take several times its memory.</source>
            <translation>Aucune carte n'est faite des masques d'un volume : elles prendraient plusieurs fois sa mémoire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>No marks</source>
            <translation>Aucune marque</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No model pack has read what is shown.</source>
            <translation>Aucun paquet de modèles n'a lu ce qui est affiché.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No model pack is installed.</source>
            <translation>Aucun paquet de modèles n'est installé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>No model pack is meant for this image. The list of packs says of each why.</source>
            <translation>Aucun paquet de modèles n'est prévu pour cette image. La liste des paquets dit pourquoi pour chacun.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No other signed case was read by this pack, or it gives no embedding.</source>
            <translation>Ce paquet n'a lu aucun autre cas signé, ou ne donne pas d'embedding.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>Aucun patient n'est indiqué : chaque cas compte comme un patient, ce qui rend les intervalles trop étroits quand un patient en a plusieurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No report yet</source>
            <translation>Pas encore de compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>No segmentation is open. The structures of a DICOM SEG or a mask file will be listed here.</source>
            <translation>Aucune segmentation n'est ouverte. Les structures d'un DICOM SEG ou d'un fichier de masque apparaîtront ici.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No sensitivity and specificity were measured for {name}.</source>
            <translation>Ni sensibilité ni spécificité n'ont été mesurées pour {name}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No usable NVIDIA graphics processor was found; the models run on the processor.</source>
            <translation>Aucun processeur graphique NVIDIA utilisable n'a été trouvé ; les modèles utilisent le processeur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>None of the {n} cases could be evaluated ({counted}). The last one: {reason}</source>
            <translation>Aucun des {n} cas n'a pu être évalué ({counted}). Le dernier : {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Not read yet.</source>
            <translation>Pas encore lue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Not ready to sign: {reasons}</source>
            <translation>Pas encore prêt à signer : {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing is changed</source>
            <translation>Rien n'est modifié</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Nothing is left of {name} that could be measured: undo the correction, or reject {finding}.</source>
            <translation>Il ne reste rien de {name} à mesurer : annulez la correction ou rejetez {finding}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing is open. What is found on the images will be listed here.</source>
            <translation>Rien n'est ouvert. Ce qui est trouvé sur les images apparaîtra ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Nothing leaves this workstation: images, models and reports stay here.</source>
            <translation>Rien ne quitte ce poste : images, modèles et comptes rendus restent ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Nothing of this can be drawn: accept it, or reject it and write what you see.</source>
            <translation>Rien de ceci ne peut être tracé : acceptez-le, ou rejetez-le et écrivez ce que vous voyez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Nothing that can be shown was found there.</source>
            <translation>Rien d'affichable n'y a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Nothing to show</source>
            <translation>Rien à afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing was found that could be measured.</source>
            <translation>Rien de mesurable n'a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Nothing was imaged at this point: it is padding.</source>
            <translation>Rien n'a été imagé en ce point : c'est du remplissage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing was measured of how well it does on such images. The reasons stay over the image and are printed in the report.</source>
            <translation>Rien n'a été mesuré de sa qualité sur de telles images. Les raisons restent au-dessus de l'image et sont imprimées dans le compte rendu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Nothing was opened yet</source>
            <translation>Rien n'a encore été ouvert</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Now: {device}</source>
            <translation>Actuellement : {device}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Occlusion</source>
            <translation>Occlusion</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Of</source>
            <translation>De quoi</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>On the volume shown</source>
            <translation>Sur le volume affiché</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>One below the other</source>
            <translation>L'un sous l'autre</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>One image</source>
            <translation>Une image</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>One line along each end plate.</source>
            <translation>Une ligne le long de chaque plateau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>One to one</source>
            <translation>Un pour un</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity of filled structures</source>
            <translation>Opacité des structures remplies</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Opacity of the map</source>
            <translation>Opacité de la carte</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a file or a folder</source>
            <translation>Ouvrir un fichier ou un dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Open a file, a folder, a disc or a ZIP archive: its series are listed here.</source>
            <translation>Ouvrez un fichier, un dossier, un disque ou une archive ZIP : ses séries apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open a folder or disc</source>
            <translation>Ouvrir un dossier ou un disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open a folder or disc…</source>
            <translation>Ouvrir un dossier ou un disque…</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a study or a photograph</source>
            <translation>Ouvrez un examen ou une photographie</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open again…</source>
            <translation>Rouvrir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open beside what is open</source>
            <translation>Ouvrir à côté de ce qui est ouvert</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open beside what is open…</source>
            <translation>Ouvrir à côté de ce qui est ouvert…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open images</source>
            <translation>Ouvrir des images</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open mask files</source>
            <translation>Ouvrir des fichiers de masque</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open mask files…</source>
            <translation>Ouvrir des fichiers de masque…</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Open or draw segments of vertebrae first, and name them C1 to L5.</source>
            <translation>Ouvrez ou dessinez d'abord des segments de vertèbres et nommez-les C1 à L5.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Open the signed report for an amendment</source>
            <translation>Rouvrir le compte rendu signé pour le rectifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated CT</source>
            <translation>Ouvrir le scanner simulé</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated film</source>
            <translation>Ouvrir le cliché simulé</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Opened</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening an amendment</source>
            <translation>Ouverture d'une rectification</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening {file} was cancelled.</source>
            <translation>L'ouverture de {file} a été annulée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Opening {name}</source>
            <translation>Ouverture de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Operating point</source>
            <translation>Point de fonctionnement</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Out of the pack's scope</source>
            <translation>Hors du champ du paquet</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Outline</source>
            <translation>Contour</translation>
        </message>
        <message>
            <location filename="../../app/ui/scope_strip.py" />
            <source>Outside the scope of {pack}, read all the same: {reasons}</source>
            <translation>Hors du domaine d'application de {pack}, lue quand même : {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Over other structures</source>
            <translation>Par-dessus d'autres structures</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>PRIOR {date}</source>
            <translation>ANTÉRIEUR {date}</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Pack</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Packs run on</source>
            <translation>Les paquets utilisent</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed</source>
            <translation>Vitesse du papier</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed in mm per second</source>
            <translation>Vitesse du papier en mm par seconde</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper with traces</source>
            <translation>Papier avec tracés</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Patients, studies and series</source>
            <translation>Patients, examens et séries</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Pick a case from the worklist</source>
            <translation>Choisissez un cas dans la liste de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Pixel value</source>
            <translation>Valeur du pixel</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack</source>
            <translation>Position dans la pile</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack; images that are ready are lighter</source>
            <translation>Position dans la pile ; les images prêtes sont plus claires</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Placing segments</source>
            <translation>Placement des segments</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Planes as the volume lies</source>
            <translation>Plans selon le volume</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Planes need a volume of evenly spaced slices.</source>
            <translation>Les plans nécessitent un volume de coupes équidistantes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play faster</source>
            <translation>Lecture plus rapide</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play or stop</source>
            <translation>Lire ou arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play or stop (C)</source>
            <translation>Lire ou arrêter (C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play slower</source>
            <translation>Lecture plus lente</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play to and fro</source>
            <translation>Lecture en va-et-vient</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/full_screen.py" />
            <source>Plumbline: images</source>
            <translation>Plumbline : images</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Preliminary, not signed</source>
            <translation>Provisoire, non signé</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Preparing the 3-D view</source>
            <translation>Préparation de la vue 3D</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Press Enter or click to show this image.</source>
            <translation>Entrée ou clic pour afficher cette image.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut here</source>
            <translation>Appuyez ici sur le nouveau raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut in the field, then Set. Changes are kept at once.</source>
            <translation>Appuyez sur le nouveau raccourci dans le champ, puis Affecter. Les changements sont conservés aussitôt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous finding</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Previous image</source>
            <translation>Image précédente</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page (Page Up)</source>
            <translation>Page précédente (Pg. préc.)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous panel</source>
            <translation>Panneau précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Printed beside every decision and signature.</source>
            <translation>Imprimé à côté de chaque décision et signature.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Probability</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Processor (CPU)</source>
            <translation>Processeur (CPU)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Progress of the evaluation</source>
            <translation>Avancement de l'évaluation</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Projection</source>
            <translation>Projection</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Prose drafted by {model}.</source>
            <translation>Texte rédigé par {model}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Put your name to the report</source>
            <translation>Apposez votre nom au compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Quick look keeps nothing: end it, and open the images again.</source>
            <translation>L'aperçu rapide ne conserve rien : quittez-le et rouvrez les images.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quick look, nothing is kept</source>
            <translation>Aperçu rapide, rien n'est conservé</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Quick look: keep nothing</source>
            <translation>Aperçu rapide : ne rien conserver</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Quick look: nothing of what you open is kept, and nothing can be signed.</source>
            <translation>Aperçu rapide : rien de ce que vous ouvrez n'est conservé, et rien ne peut être signé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>ROC curve</source>
            <translation>Courbe ROC</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Radiograph with prior</source>
            <translation>Radiographie avec antérieure</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of brush and eraser; [ and ] on the image</source>
            <translation>Rayon du pinceau et de la gomme ; [ et ] sur l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of the brush</source>
            <translation>Rayon du pinceau</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read by {pack} {version} ({sha256}) in {seconds} s</source>
            <translation>Lue par {pack} {version} ({sha256}) en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same</source>
            <translation>La lire quand même</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same?</source>
            <translation>La lire quand même ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read it all the same…</source>
            <translation>La lire quand même…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reader first</source>
            <translation>Le lecteur d'abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Reader: {name}</source>
            <translation>Lecteur : {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Reading with {pack}</source>
            <translation>Lecture avec {pack}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reading {file}</source>
            <translation>Lecture de {file}</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reads the image</source>
            <translation>Lit l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment</source>
            <translation>Motif de la rectification</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment, then Enter</source>
            <translation>Motif de la rectification, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording {n}</source>
            <translation>Enregistrement {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Redo the correction</source>
            <translation>Rétablir la correction</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Reference lines</source>
            <translation>Lignes de référence</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in an image</source>
            <translation>Région dans une image</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in the patient</source>
            <translation>Région dans le patient</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject this finding</source>
            <translation>Rejeter ce résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reject {finding}</source>
            <translation>Rejeter {finding}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Remove a sentence</source>
            <translation>Retirer une phrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Remove this pack from this workstation</source>
            <translation>Retirer ce paquet de ce poste</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Remove this sentence</source>
            <translation>Retirer cette phrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Rename (F2)</source>
            <translation>Renommer (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Report</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset all</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Restore {finding}</source>
            <translation>Rétablir {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Rests on…</source>
            <translation>Repose sur…</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Retinal vessels</source>
            <translation>Vaisseaux rétiniens</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Right and left heart border, then right and left inner chest wall.</source>
            <translation>Bord droit et gauche du cœur, puis paroi thoracique interne droite et gauche.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Right lung</source>
            <translation>Poumon droit</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Runs on</source>
            <translation>Utilise</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>SD {value}</source>
            <translation>ET {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures in a folder</source>
            <translation>Enregistrer la page et les chiffres dans un dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures…</source>
            <translation>Enregistrer page et chiffres…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Scoliosis is stated, but no accepted curve reaches 10 degrees.</source>
            <translation>Une scoliose est énoncée, mais aucune courbure acceptée n'atteint 10 degrés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by position</source>
            <translation>Défiler ensemble par position</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by position in the patient</source>
            <translation>Défiler ensemble par position dans le patient</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by slice number</source>
            <translation>Défiler ensemble par numéro de coupe</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by slice number, from here on</source>
            <translation>Défiler ensemble par numéro de coupe, à partir d'ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Search commands</source>
            <translation>Rechercher des commandes</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document</source>
            <translation>Rechercher dans ce document</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document (Ctrl+F); Enter goes to the next place</source>
            <translation>Rechercher dans ce document (Ctrl+F) ; Entrée va au suivant</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report</source>
            <translation>Rechercher dans ce compte rendu</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report (Ctrl+F); Enter goes to the next place, Shift+Enter back</source>
            <translation>Rechercher dans ce compte rendu (Ctrl+F) ; Entrée va au suivant, Maj+Entrée en arrière</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Search marks</source>
            <translation>Rechercher des marques</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Segmentation</source>
            <translation>Segmentation</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Segments</source>
            <translation>Segments</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Segments are drawn on a volume: open its series first.</source>
            <translation>Les segments se dessinent sur un volume : ouvrez d'abord sa série.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Select</source>
            <translation>Sélectionner</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Select a mark first: its value becomes the finding.</source>
            <translation>Sélectionnez d'abord une marque : sa valeur devient le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select and move</source>
            <translation>Sélectionner et déplacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select marks, drag them and their points.</source>
            <translation>Sélectionnez des marques, déplacez-les ou leurs points.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity</source>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Sensitivity at {threshold}</source>
            <translation>Sensibilité à {threshold}</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity over 1 - specificity, as measured on cases kept back</source>
            <translation>Sensibilité en fonction de 1 - spécificité, mesurée sur des cas mis à part</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Sensitivity {share} (n = {n} with it)</source>
            <translation>Sensibilité {share} (n = {n} atteints)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Sentence {n}</source>
            <translation>Phrase {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Set</source>
            <translation>Affecter</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Set both ends, or drag from end to end.</source>
            <translation>Placez les deux bouts, ou glissez de l'un à l'autre.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Set ends of {finding}</source>
            <translation>Fixer les limites de {finding}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Set the threshold of {finding}</source>
            <translation>Régler le seuil de {finding}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Sex</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Shortcut</source>
            <translation>Raccourci</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all marks</source>
            <translation>Afficher toutes les marques</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show borders alone</source>
            <translation>Afficher seulement les bords</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show every mark on its image</source>
            <translation>Afficher chaque marque sur son image</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show every structure listed</source>
            <translation>Afficher toutes les structures listées</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show on its image</source>
            <translation>Afficher sur son image</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Show on the image</source>
            <translation>Afficher sur l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show only structures whose name holds these letters</source>
            <translation>N'afficher que les structures dont le nom contient ces lettres</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Show or hide marks</source>
            <translation>Afficher ou masquer les marques</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Show or hide the crosshair</source>
            <translation>Afficher ou masquer la croix</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Show or hide the map</source>
            <translation>Afficher ou masquer la carte</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Show the calibrated image to delete its calibration: its marks are measured again.</source>
            <translation>Affichez l'image étalonnée pour supprimer son étalonnage : ses marques sont mesurées à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Show the cases that hold all of these words</source>
            <translation>Afficher les cas contenant tous ces mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Show the images first: a pack reads what is on the screen.</source>
            <translation>Affichez d'abord les images : un paquet lit ce qui est à l'écran.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Show the mark's image first: its value is measured on it.</source>
            <translation>Affichez d'abord l'image de la marque : sa valeur y est mesurée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show the marks that hold all of these words</source>
            <translation>Afficher les marques contenant tous ces mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Show the model's marks</source>
            <translation>Afficher les marques du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Show the series that hold all of these words</source>
            <translation>Afficher les séries contenant tous ces mots</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Side not stated</source>
            <translation>Côté non précisé</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the clinician.</source>
            <translation>Côtés du patient : indiqués par le clinicien.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the file.</source>
            <translation>Côtés du patient : indiqués par le fichier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>Sign ({n} problem)</source>
            <translation>
                <numerusform>Signer ({n} problème)</numerusform>
                <numerusform>Signer ({n} problèmes)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the amended report</source>
            <translation>Signer le compte rendu rectifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the report</source>
            <translation>Signer le compte rendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Signed</source>
            <translation>Signés</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signed by {name}, {when}</source>
            <translation>Signé par {name}, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Signed cases that look alike to the pack are listed here.</source>
            <translation>Les cas signés que le paquet juge similaires figurent ici.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signing</source>
            <translation>Signature en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Sign…</source>
            <translation>Signer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Similar signed cases</source>
            <translation>Cas signés similaires</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Single planes</source>
            <translation>Plans isolés</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Size of type</source>
            <translation>Taille des caractères</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Skin lesion on dermoscopy: outline and seven diagnoses</source>
            <translation>Lésion cutanée en dermoscopie : contour et sept diagnostics</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Soft contrast</source>
            <translation>Contraste doux</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Specificity</source>
            <translation>Spécificité</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Specificity at {threshold}</source>
            <translation>Spécificité à {threshold}</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Specificity {share} (n = {n} without)</source>
            <translation>Spécificité {share} (n = {n} indemnes)</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Stop looking for files (Esc)</source>
            <translation>Arrêter la recherche de fichiers (Échap)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stop; nothing is kept</source>
            <translation>Arrêter ; rien n'est conservé</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Stroke</source>
            <translation>AVC</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/segments_table.py" />
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Structure {n}</source>
            <translation>Structure {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>Structured report</source>
            <translation>Compte rendu structuré</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Structures</source>
            <translation>Structures</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Subdural</source>
            <translation>Sous-dural</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Swap</source>
            <translation>Échanger</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Table of labels</source>
            <translation>Table des annotations</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take a coin's diameter</source>
            <translation>Prendre le diamètre d'une pièce</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take away from the structure</source>
            <translation>Retirer de la structure</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take it (Enter)</source>
            <translation>Valider (Entrée)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take pixels away from other structures; else they are left alone</source>
            <translation>Prendre des pixels à d'autres structures ; sinon elles sont laissées intactes</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Take the command's shortcuts away</source>
            <translation>Retirer les raccourcis de la commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Take this class</source>
            <translation>Prendre cette classe</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/hand/fields.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Text from templates.</source>
            <translation>Texte issu de modèles types.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The analysis was cancelled; nothing was changed.</source>
            <translation>L'analyse a été annulée ; rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The borders of the heart and of the chest need a distance from one another.</source>
            <translation>Les bords du cœur et du thorax doivent être distants.</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>The class is the clinician's own: no threshold applies to it.</source>
            <translation>La classe est celle du clinicien : aucun seuil ne s'y applique.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The data folder {folder} does not exist: name the folder that holds your labelled cases.</source>
            <translation>Le dossier de données {folder} n'existe pas : indiquez celui de vos cas annotés.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The draft was cancelled; nothing was changed.</source>
            <translation>La rédaction a été annulée ; rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The evaluation was cancelled; nothing was kept.</source>
            <translation>L'évaluation a été annulée ; rien n'a été conservé.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The first impression of this case is written already; it is not changed afterwards.</source>
            <translation>La première impression de ce cas est déjà écrite ; elle n'est plus modifiée ensuite.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The folder with the images and labels.csv</source>
            <translation>Le dossier des images et de labels.csv</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor failed its trial run ({reason}); the processor is used.</source>
            <translation>Le processeur graphique a échoué à l'essai ({reason}) ; le processeur est utilisé.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor gave a wrong answer in its trial run; the processor is used.</source>
            <translation>Le processeur graphique a donné une réponse fausse à l'essai ; le processeur est utilisé.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The heart's borders must lie between the inner chest walls.</source>
            <translation>Les bords du cœur doivent être entre les parois thoraciques internes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>The image that the report refers to is not among what was opened.</source>
            <translation>L'image à laquelle renvoie le compte rendu n'est pas parmi celles ouvertes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>The images are on a whole screen. F11 brings them back.</source>
            <translation>Les images sont en plein écran. F11 les ramène.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The impression and the model's findings are both kept</source>
            <translation>L'impression et les résultats du modèle sont conservés</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>The language model is still drafting.</source>
            <translation>Le modèle de langage rédige encore.</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>The long axis, then the short axis square to it.</source>
            <translation>Le grand axe, puis le petit axe perpendiculaire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>The mark follows into the report</source>
            <translation>La mention suit dans le compte rendu</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mark that {finding} was made from was deleted: draw it again, or undo.</source>
            <translation>La marque dont vient {finding} a été supprimée : redessinez-la ou annulez.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mask files are empty: none marks a voxel.</source>
            <translation>Les fichiers de masque sont vides : aucun ne marque un voxel.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} in the case store is damaged: analyze again to see it.</source>
            <translation>Le masque de {name} dans la base des cas est endommagé : relancez l'analyse pour le voir.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} was kept for images of another size: analyze again to see it.</source>
            <translation>Le masque de {name} a été conservé pour des images d'une autre taille : relancez l'analyse pour le voir.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The model failed</source>
            <translation>Le modèle a échoué</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this film.</source>
            <translation>Le modèle examine ce cliché.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this series.</source>
            <translation>Le modèle examine cette série.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack cannot be copied to {folder} ({reason}); nothing was added.</source>
            <translation>Le paquet ne peut être copié dans {folder} ({reason}) ; rien n'a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model pack that fits reads it when you ask for it; another one can be chosen (Pack).</source>
            <translation>Le paquet de modèles adapté la lit quand vous le demandez ; un autre peut être choisi (Paquet).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be removed ({reason}).</source>
            <translation>Le paquet de modèles {pack} ne peut être retiré ({reason}).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be used: {reason}.</source>
            <translation>Le paquet de modèles {pack} ne peut être utilisé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} comes with the program and is not removed.</source>
            <translation>Le paquet de modèles {pack} est fourni avec le programme et n'est pas retiré.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} gives no map of {label}; choose a class that it scores.</source>
            <translation>Le paquet de modèles {pack} ne donne pas de carte de {label} ; choisissez une classe à laquelle il donne un score.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} has changed since it read this: read again to see its maps.</source>
            <translation>Le paquet de modèles {pack} a changé depuis qu'il a lu ceci : relisez pour voir ses cartes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>The model's own score that a pixel belongs to {name}, 0 to 1. It is not calibrated.</source>
            <translation>Score propre du modèle qu'un pixel appartienne à {name}, de 0 à 1. Il n'est pas calibré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The one that fits</source>
            <translation>Celui qui convient</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline crosses itself: what lies inside is not certain. Draw it without a crossing.</source>
            <translation>Le contour se croise : son intérieur est incertain. Dessinez-le sans croisement.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline encloses no area.</source>
            <translation>Le contour n'enferme aucune aire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack reads your own labelled cases as it would read them at the desk. No case is stored, and what can be saved are figures over many cases alone: no names, no files, nothing of a single patient.</source>
            <translation>Le paquet lit vos propres cas annotés comme il les lirait au poste. Aucun cas n'est stocké, et seuls des chiffres sur de nombreux cas peuvent être enregistrés : ni noms, ni fichiers, rien d'un patient en particulier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack that is evaluated</source>
            <translation>Le paquet évalué</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was added.</source>
            <translation>Le paquet {name} a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was removed.</source>
            <translation>Le paquet {name} a été retiré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>The pack's card</source>
            <translation>La fiche du paquet</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>The pack's card…</source>
            <translation>La fiche du paquet…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>The pack's scores are no probabilities: they say which class is likelier.</source>
            <translation>Les scores du paquet ne sont pas des probabilités : ils disent quelle classe est la plus vraisemblable.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The point lies outside the image.</source>
            <translation>Le point est hors de l'image.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds no pixel centre inside the image: draw it larger, or on the image.</source>
            <translation>La région ne contient aucun centre de pixel de l'image : dessinez-la plus grande, ou sur l'image.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds nothing but padding: no value was imaged there.</source>
            <translation>La région ne contient que du remplissage : rien n'y a été imagé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins once you have written your impression (Findings).</source>
            <translation>Le compte rendu commence quand vous avez écrit votre impression (Résultats).</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins when the film has been analyzed: a plain text at once, prose from the language model.</source>
            <translation>Le compte rendu commence quand le cliché a été analysé : un texte simple aussitôt, une rédaction par le modèle de langage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>The report then states your diagnosis, without the model's probability. What the model said is kept beside it.</source>
            <translation>Le compte rendu énonce alors votre diagnostic, sans la probabilité du modèle. Ce qu'a dit le modèle est conservé à côté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The report was written to {path}.</source>
            <translation>Le compte rendu a été écrit dans {path}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The right borders of heart and chest must lie on the same side of the image.</source>
            <translation>Les bords droits du cœur et du thorax doivent être du même côté de l'image.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>The segments are kept with their images.</source>
            <translation>Les segments sont conservés avec leurs images.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The segments do not lie on the volume that is shown: show the series they belong to.</source>
            <translation>Les segments ne reposent pas sur le volume affiché : affichez la série à laquelle ils appartiennent.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence has more than {n} characters: it was not checked.</source>
            <translation>La phrase a plus de {n} caractères : elle n'a pas été vérifiée.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence states {what} but names no finding.</source>
            <translation>La phrase énonce {what} sans nommer de résultat.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The table of labels and the files state no age, sex, device or site: no groups can be shown.</source>
            <translation>La table des annotations et les fichiers n'indiquent ni âge, ni sexe, ni appareil, ni site : aucun groupe ne peut être montré.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The table of labels {file} cannot be read ({reason}): put it into the data folder or name it.</source>
            <translation>La table des annotations {file} ne peut être lue ({reason}) : placez-la dans le dossier de données ou indiquez-la.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The two points of a calibration must lie at least 2 pixels apart.</source>
            <translation>Les deux points d'un étalonnage doivent être distants d'au moins 2 pixels.</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>The upper end vertebra must lie above the lower one.</source>
            <translation>La vertèbre limite supérieure doit être au-dessus de l'inférieure.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The window is always dark: in a reading room the image is the brightest thing.</source>
            <translation>La fenêtre est toujours sombre : en salle de lecture, l'image est ce qu'il y a de plus lumineux.</translation>
        </message>
        <message>
            <location filename="../../app/ui/comfort.py" />
            <source>The window speaks the chosen language from the next start on.</source>
            <translation>La fenêtre parlera la langue choisie à partir du prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>There are no segments of a volume to keep.</source>
            <translation>Il n'y a pas de segments d'un volume à conserver.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There are no vertebrae on this image: analyze a film of the spine first.</source>
            <translation>Il n'y a pas de vertèbres sur cette image : analysez d'abord un cliché du rachis.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is a model pack {pack} already; remove it first, or give the new one another id. Nothing was changed.</source>
            <translation>Il y a déjà un paquet de modèles {pack} ; retirez-le d'abord, ou donnez un autre identifiant au nouveau. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>There is no classification to judge.</source>
            <translation>Il n'y a pas de classification à juger.</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>There is no map.</source>
            <translation>Il n'y a pas de carte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>There is no report to export yet.</source>
            <translation>Il n'y a pas encore de compte rendu à exporter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There is no report to export yet: analyze the film first.</source>
            <translation>Il n'y a pas encore de compte rendu à exporter : analysez d'abord le cliché.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>There is no report yet: analyze the film first.</source>
            <translation>Il n'y a pas encore de compte rendu : analysez d'abord le cliché.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is no usable model pack {pack}; `plumbline packs list` names them.</source>
            <translation>Il n'y a pas de paquet de modèles {pack} utilisable ; `plumbline packs list` les énumère.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>There is nothing that a map could explain yet.</source>
            <translation>Il n'y a encore rien qu'une carte puisse expliquer.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>These figures hold for cases like these. Cases out of the pack's scope, unreadable ones and those without a label are not in them: look at their number first.</source>
            <translation>Ces chiffres valent pour des cas comme ceux-ci. Les cas hors du champ du paquet, les illisibles et ceux sans annotation n'y sont pas : regardez d'abord leur nombre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>These images make up no volume with known distances, so there is no 3-D view of their structures.</source>
            <translation>Ces images ne forment pas un volume aux distances connues : pas de vue 3D de leurs structures.</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Thickness of the slab</source>
            <translation>Épaisseur du bloc</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case has no report yet.</source>
            <translation>Ce cas n'a pas encore de compte rendu.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case was changed by another program since it was opened here; open it again to go on. Nothing was overwritten.</source>
            <translation>Un autre programme a modifié ce cas depuis son ouverture ; rouvrez-le pour continuer. Rien n'a été écrasé.</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is damaged and cannot be shown: ask its sender for it again.</source>
            <translation>Ce document est endommagé et ne peut être affiché : redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is protected by a password: ask its sender for one without.</source>
            <translation>Ce document est protégé par un mot de passe : demandez-en un sans à son expéditeur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>This film has not been analyzed.</source>
            <translation>Ce cliché n'a pas été analysé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>This image</source>
            <translation>Cette image</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>This image alone, or all</source>
            <translation>Cette image seule, ou toutes</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>This image could not be read.</source>
            <translation>Cette image n'a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This image is calibrated by {mark} already; move or delete it instead.</source>
            <translation>Cette image est déjà étalonnée par {mark} ; déplacez-le ou supprimez-le.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>This installation cannot use a graphics processor; the models run on the processor.</source>
            <translation>Cette installation ne peut utiliser de processeur graphique ; les modèles utilisent le processeur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>This pack brings no card.</source>
            <translation>Ce paquet n'a pas de fiche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>This pack keeps no such map.</source>
            <translation>Ce paquet ne conserve pas de telle carte.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed already; open an amendment to change it.</source>
            <translation>Ce compte rendu est déjà signé ; ouvrez une rectification pour le modifier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <location filename="../../app/ui/pack_wiring.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed; open an amendment to change it.</source>
            <translation>Ce compte rendu est signé ; ouvrez une rectification pour le modifier.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is empty: draw it, or choose another one for the 3-D view.</source>
            <translation>Cette structure est vide : dessinez-la ou choisissez-en une autre pour la vue 3D.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is too thin for a 3-D view: look at it on the slices.</source>
            <translation>Cette structure est trop fine pour la vue 3D : regardez-la sur les coupes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>This version is signed.</source>
            <translation>Cette version est signée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Through the slices</source>
            <translation>À travers les coupes</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time in a recording</source>
            <translation>Temps dans un enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Tip, then tail; then type what it shows.</source>
            <translation>Pointe, puis queue ; puis tapez ce qu'elle montre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Too large to be kept with the case, and shown in this sitting alone: {names}.</source>
            <translation>Trop grand pour être conservé avec le cas, et affiché dans cette session seulement : {names}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length</source>
            <translation>Longueur réelle</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length of the line drawn: a ruler's, or a coin's diameter</source>
            <translation>Longueur réelle de la ligne tracée : d'une règle, ou diamètre d'une pièce</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Try the simulated film</source>
            <translation>Essayer le cliché simulé</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn back by 90°</source>
            <translation>Tourner de −90°</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn by 90°</source>
            <translation>Tourner de 90°</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Turn by 90° (.)</source>
            <translation>Tourner de 90° (.)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Turn the chosen structure's surface</source>
            <translation>Tourner la surface de la structure choisie</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Two diameters</source>
            <translation>Deux diamètres</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Two side by side</source>
            <translation>Deux côte à côte</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Type a command</source>
            <translation>Tapez une commande</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>US quarter</source>
            <translation>quart de dollar US</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Uncertainty</source>
            <translation>Incertitude</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Undo the decision</source>
            <translation>Annuler la décision</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Undo the last correction</source>
            <translation>Annuler la dernière correction</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Unreadable</source>
            <translation>Illisibles</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Unsigned</source>
            <translation>Non signés</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra down</source>
            <translation>Limite supérieure : une vertèbre plus bas</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra up</source>
            <translation>Limite supérieure : une vertèbre plus haut</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Upper end vertebra</source>
            <translation>Vertèbre limite supérieure</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Upper limit of agreement</source>
            <translation>Limite de concordance supérieure</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Use as finding</source>
            <translation>Utiliser comme résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Use the mark as a finding</source>
            <translation>Utiliser la marque comme résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Use {mark} as a finding</source>
            <translation>Utiliser {mark} comme résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Value at a point</source>
            <translation>Valeur en un point</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Value of one pixel.</source>
            <translation>Valeur d'un pixel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Values appear when its image is shown</source>
            <translation>Les valeurs apparaissent quand son image est affichée</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)</source>
            <translation>Lésion vasculaire (angiome, angiokératome, granulome pyogène, hémorragie)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Version {n}, {status}, SHA-256 {hash}</source>
            <translation>Version {n}, {status}, SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vertebrae T1 to L5 on frontal full-spine films</source>
            <translation>Vertèbres T1 à L5 sur clichés du rachis entier de face</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vertebral height</source>
            <translation>Hauteur vertébrale</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vessels</source>
            <translation>Vaisseaux</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vessels on fundus photographs</source>
            <translation>Vaisseaux sur photographies du fond d'œil</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Viewport</source>
            <translation>Fenêtre d'image</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Viral pneumonia</source>
            <translation>Pneumonie virale</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_rows.py" />
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Waveform</source>
            <translation>Tracé</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Waveforms</source>
            <translation>Tracés</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>What do you see?</source>
            <translation>Que voyez-vous ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>What is explained</source>
            <translation>Ce qui est expliqué</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>What is shown of the values through a slab</source>
            <translation>Ce qui est affiché des valeurs à travers un bloc</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>What moves together</source>
            <translation>Ce qui bouge ensemble</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What packs run on</source>
            <translation>Ce qu'utilisent les paquets</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>What the file says of this recording; Enter goes to a place in time</source>
            <translation>Ce que le fichier dit de cet enregistrement ; Entrée va à un instant</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>What the model says stays hidden until you have written your impression.</source>
            <translation>Ce que dit le modèle reste masqué jusqu'à ce que vous ayez écrit votre impression.</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What the pack is for and how good it is</source>
            <translation>À quoi sert le paquet et sa qualité</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Where the network's last layers speak for {name}. It shows what the model looked at, not where disease is.</source>
            <translation>Là où les dernières couches du réseau plaident pour {name}. Cela montre ce que le modèle a regardé, pas où est la maladie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Which cases the figures are of</source>
            <translation>De quels cas sont les chiffres</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Which pack reads what is shown</source>
            <translation>Quel paquet lit ce qui est affiché</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Which packs fit, and why others do not</source>
            <translation>Quels paquets conviennent, et pourquoi pas les autres</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Which recording of this file is shown</source>
            <translation>Quel enregistrement de ce fichier est affiché</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads</source>
            <translation>Qui lit</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads: printed beside every decision and signature</source>
            <translation>Qui lit : imprimé à côté de chaque décision et signature</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Who reads?</source>
            <translation>Qui lit ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Who reads…</source>
            <translation>Qui lit…</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Whole screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Whole screen (F11)</source>
            <translation>Plein écran (F11)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Why the model says so</source>
            <translation>Pourquoi le modèle le dit</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window and level</source>
            <translation>Fenêtrage</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Window together</source>
            <translation>Fenêtrage commun</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window {n}</source>
            <translation>Fenêtre {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Window/level</source>
            <translation>Fenêtrage</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Without a label</source>
            <translation>Sans annotation</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words of the mark</source>
            <translation>Texte de la marque</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words or length of the mark</source>
            <translation>Texte ou longueur de la marque</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Worklist</source>
            <translation>Liste de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write a PDF</source>
            <translation>Écrire un PDF</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write the first impression</source>
            <translation>Écrire la première impression</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Write the impression</source>
            <translation>Écrire l'impression</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write what you see first: an impression needs words.</source>
            <translation>Écrivez d'abord ce que vous voyez : une impression a besoin de mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write your impression first: the model's marks are shown then.</source>
            <translation>Écrivez d'abord votre impression : les marques du modèle apparaissent ensuite.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Writing the PDF</source>
            <translation>Écriture du PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Writing the figures</source>
            <translation>Écriture des chiffres</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Written by {name} before the model's marks were shown, {when}</source>
            <translation>Écrite par {name} avant l'affichage des marques du modèle, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Written by: {author}</source>
            <translation>Écrit par : {author}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Written in the file</source>
            <translation>Écrit dans le fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Written: {name}</source>
            <translation>Écrit : {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Your diagnosis</source>
            <translation>Votre diagnostic</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression</source>
            <translation>Votre impression</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression first</source>
            <translation>Votre impression d'abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Your name, then Enter</source>
            <translation>Votre nom, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Zoom and pan together</source>
            <translation>Zoom et déplacement communs</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in (Ctrl++)</source>
            <translation>Agrandir (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out (Ctrl+-)</source>
            <translation>Réduire (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom to the finding</source>
            <translation>Zoomer sur le résultat</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a cardiothoracic ratio also needs the heart's width, which is not measured here</source>
            <translation>un rapport cardiothoracique nécessite aussi la largeur du cœur, non mesurée ici</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a level</source>
            <translation>un niveau</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a look-up table or an unusable rescale takes the place of slope and intercept</source>
            <translation>une table de correspondance ou une mise à l'échelle inutilisable remplace pente et ordonnée</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a model's output</source>
            <translation>produit par un modèle</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a photograph or scan states no trustworthy scale</source>
            <translation>une photographie ou un scan n'indique pas d'échelle fiable</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a severity</source>
            <translation>une sévérité</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a side</source>
            <translation>un côté</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a stated pixel spacing is not plausible and was left out</source>
            <translation>un espacement des pixels indiqué n'est pas plausible et a été écarté</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a window in the file has no usable centre or width and was left out</source>
            <translation>une fenêtre du fichier n'a ni centre ni largeur utilisables et a été écartée</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>acquisition</source>
            <translation>acquisition</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>all cases are of one class</source>
            <translation>tous les cas sont d'une seule classe</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>all decided</source>
            <translation>tous décidés</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position</source>
            <translation>toutes les images sont à une même position</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position and are in the order of their instance numbers</source>
            <translation>toutes les images sont à une même position, dans l'ordre de leurs numéros d'instance</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>all its pixels have the same value</source>
            <translation>tous ses pixels ont la même valeur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amended</source>
            <translation>rectifié</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amending</source>
            <translation>en rectification</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>an algorithm's output</source>
            <translation>produit par un algorithme</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>an image that is not shown</source>
            <translation>une image non affichée</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>angle in mm space</source>
            <translation>angle en espace mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>angle {value}</source>
            <translation>angle {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior below posterior height</source>
            <translation>hauteur antérieure inférieure à la postérieure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior height</source>
            <translation>hauteur antérieure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior to posterior</source>
            <translation>antérieure sur postérieure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area</source>
            <translation>aire</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area of the field of view</source>
            <translation>aire du champ de vue</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>area {value}</source>
            <translation>aire {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>as stored</source>
            <translation>tel qu'enregistré</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the long axis</source>
            <translation>asymétrie par rapport au grand axe</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the short axis</source>
            <translation>asymétrie par rapport au petit axe</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>axial</source>
            <translation>axial</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>biconcave</source>
            <translation>biconcave</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>birth date not stated</source>
            <translation>date de naissance non précisée</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %</source>
            <translation>noir {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %, {more}</source>
            <translation>noir {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %</source>
            <translation>bleu-gris {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %, {more}</source>
            <translation>bleu-gris {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>born {date}</source>
            <translation>né(e) le {date}</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>both sides</source>
            <translation>les deux côtés</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>calibrated</source>
            <translation>calibré</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>calibrated on the image</source>
            <translation>calibré sur l'image</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points</source>
            <translation>calibré sur l'image : {known} mm entre deux points</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points by {name}</source>
            <translation>calibré sur l'image : {known} mm entre deux points, par {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>cannot be calculated on these cases</source>
            <translation>ne peut être calculé sur ces cas</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>cases kept back by the makers of {pack}</source>
            <translation>cas mis à part par les auteurs de {pack}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>chest</source>
            <translation>thorax</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>chest width {value}</source>
            <translation>largeur du thorax {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine stopped: {reason}</source>
            <translation>ciné arrêté : {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine {rate} of {asked} images/s</source>
            <translation>ciné {rate} sur {asked} images/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/sentence_row.py" />
            <source>clinician</source>
            <translation>clinicien</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colour variegation</source>
            <translation>bigarrure des couleurs</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours are not measured: the picture's colours are not at hand</source>
            <translation>les couleurs ne sont pas mesurées : celles de l'image ne sont pas disponibles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of more than 8 bits are shown with 8</source>
            <translation>couleurs de plus de 8 bits affichées sur 8</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the picture: {colours} (ranges of Ali et al. 2020 and references of Kasmi and Mokrani 2016, from 5 % of the lesion)</source>
            <translation>couleurs de l'image : {colours} (plages d'Ali et al. 2020 et références de Kasmi et Mokrani 2016, à partir de 5 % de la lésion)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the six</source>
            <translation>couleurs parmi les six</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of {n} bits are shown with 8</source>
            <translation>couleurs de {n} bits affichées sur 8</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>compactness of the border</source>
            <translation>compacité du bord</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>context</source>
            <translation>contexte</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>contours filled to whole pixels</source>
            <translation>contours remplis en pixels entiers</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>convexity of the border</source>
            <translation>convexité du bord</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>coronal</source>
            <translation>coronal</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>corrected by hand</source>
            <translation>corrigé à la main</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>corrected for magnification</source>
            <translation>corrigé de l'agrandissement</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>crush</source>
            <translation>écrasement</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %</source>
            <translation>brun foncé {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %, {more}</source>
            <translation>brun foncé {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>date not stated</source>
            <translation>date non précisée</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>deepest indentation relative to the diameter</source>
            <translation>encoche la plus profonde par rapport au diamètre</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>detector</source>
            <translation>détecteur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector plane</source>
            <translation>plan du détecteur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector, not corrected for magnification</source>
            <translation>détecteur, non corrigé de l'agrandissement</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>different images carry the same identifier (SOP Instance UID)</source>
            <translation>des images différentes portent le même identifiant (SOP Instance UID)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>different patients are shown side by side</source>
            <translation>des patients différents sont affichés côte à côte</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>estimated by the model, not constructed in the image</source>
            <translation>estimé par le modèle, non construit dans l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 20 cases: not estimated</source>
            <translation>moins de 20 cas : non estimé</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 3 patients</source>
            <translation>moins de 3 patients</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>fewer than {n} cases: not estimated</source>
            <translation>moins de {n} cas : non estimé</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>field of view: what is brighter than the dark border (Staal et al. 2004)</source>
            <translation>champ de vue : ce qui est plus clair que le bord sombre (Staal et al. 2004)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>filtered in the file: {filters}; not here</source>
            <translation>filtré dans le fichier : {filters} ; pas ici</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>final</source>
            <translation>définitif</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>fits</source>
            <translation>convient</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>frame {n} of {count}</source>
            <translation>image {n} sur {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>from the File menu</source>
            <translation>par le menu Fichier</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>gantry tilt: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>inclinaison du statif : chaque coupe est décalée par rapport à la précédente, à {degrees} degrés de leur normale</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>grey picture stored in colour, read as grey</source>
            <translation>image grise enregistrée en couleur, lue en gris</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>heart width {value}</source>
            <translation>largeur du cœur {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height</source>
            <translation>hauteur</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height loss</source>
            <translation>perte de hauteur</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights in the mid-sagittal plane of the body (six-point morphometry)</source>
            <translation>hauteurs dans le plan médio-sagittal du corps (morphométrie à six points)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights need a volume with its place in the patient</source>
            <translation>les hauteurs nécessitent un volume situé dans le patient</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image left</source>
            <translation>gauche de l'image</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image right</source>
            <translation>droite de l'image</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>image {n} of {name}</source>
            <translation>image {n} de {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images in colour make no volume</source>
            <translation>des images en couleur ne font pas un volume</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images lie beside one another rather than behind one another</source>
            <translation>les images sont côte à côte et non l'une derrière l'autre</translation>
        </message>
        <message>
            <location filename="../../app/ui/film_loading.py" />
            <source>impression first</source>
            <translation>impression d'abord</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>inferred from</source>
            <translation>déduit de</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>interpolated</source>
            <translation>interpolé</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>inverted</source>
            <translation>inversé</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it does not look like the images that {pack} was made for (likeness {n}, from {least} on it is read)</source>
            <translation>elle ne ressemble pas aux images pour lesquelles {pack} est fait (ressemblance {n}, lue à partir de {least})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} columns; {low} to {high} are accepted</source>
            <translation>elle a {n} colonnes ; de {low} à {high} sont acceptées</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} rows; {low} to {high} are accepted</source>
            <translation>elle a {n} lignes ; de {low} à {high} sont acceptées</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} slices; {low} to {high} are accepted</source>
            <translation>elle a {n} coupes ; de {low} à {high} sont acceptées</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a grey one</source>
            <translation>c'est une image en couleur, pas en niveaux de gris</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a radiograph</source>
            <translation>c'est une image en couleur, pas une radiographie</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a grey picture, not a colour one</source>
            <translation>c'est une image en niveaux de gris, pas en couleur</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a single image; volumes of {low} to {high} slices are accepted</source>
            <translation>c'est une image isolée ; les volumes de {low} à {high} coupes sont acceptés</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a volume of {n} slices; single images are accepted</source>
            <translation>c'est un volume de {n} coupes ; les images isolées sont acceptées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it is no stack of images</source>
            <translation>ce n'est pas une pile d'images</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it lies in another frame of reference than these images</source>
            <translation>il est dans un autre référentiel que ces images</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it reads {n} registered series, and this is a single image</source>
            <translation>il lit {n} séries recalées, et ceci est une image isolée</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it says of none of its frames where it belongs</source>
            <translation>il ne dit d'aucune de ses images où elle se place</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}</source>
            <translation>elle indique la région anatomique {part}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted}</source>
            <translation>elle indique la région anatomique {part}, et non {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted} or {last}</source>
            <translation>elle indique la région anatomique {part}, et non {wanted} ou {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description names {named}, not the {wanted}</source>
            <translation>sa description nomme {named}, et non {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description says that it is a lateral film</source>
            <translation>sa description dit que c'est un cliché de profil</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its frames are not parallel, and its pixels are not those of these images</source>
            <translation>ses images ne sont pas parallèles et ses pixels ne sont pas ceux de ces images</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its height is {ratio} times its width; {low} to {high} times are accepted</source>
            <translation>sa hauteur est {ratio} fois sa largeur ; de {low} à {high} fois sont acceptées</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted}</source>
            <translation>modalité : {modality}, et non {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted} or {last}</source>
            <translation>modalité : {modality}, et non {wanted} ou {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its pixels are not those of these images, and no position in the patient ties them</source>
            <translation>ses pixels ne sont pas ceux de ces images, et aucune position dans le patient ne les relie</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted}</source>
            <translation>son incidence est {view}, et non {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted} or {last}</source>
            <translation>son incidence est {view}, et non {wanted} ou {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>known length</source>
            <translation>longueur connue</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>labels that the file does not describe were left out ({some})</source>
            <translation>les étiquettes que le fichier ne décrit pas ont été écartées ({some})</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>labels.csv in the data folder</source>
            <translation>labels.csv dans le dossier de données</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>language model</source>
            <translation>modèle de langage</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest diameter</source>
            <translation>plus grand diamètre</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest of {count} frames, on frame {n}</source>
            <translation>plus grande de {count} images, sur l'image {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>left</source>
            <translation>gauche</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung height</source>
            <translation>hauteur du poumon gauche</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung width</source>
            <translation>largeur du poumon gauche</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>length of the skeleton</source>
            <translation>longueur du squelette</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>length {value}</source>
            <translation>longueur {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>level not known</source>
            <translation>niveau inconnu</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %</source>
            <translation>brun clair {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %, {more}</source>
            <translation>brun clair {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>line {line} of the table</source>
            <translation>ligne {line} de la table</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>lines {lines}</source>
            <translation>lignes {lines}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} and {n} more (figures.json has all) of the table</source>
            <translation>lignes {lines} et {n} autres (toutes dans figures.json) de la table</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} of the table</source>
            <translation>lignes {lines} de la table</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>linked by slice number</source>
            <translation>liées par numéro de coupe</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>long axis {value}</source>
            <translation>grand axe {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression</source>
            <translation>compression avec perte</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression ({ratio}:1)</source>
            <translation>compression avec perte ({ratio}:1)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>magnification corrected</source>
            <translation>corrigé de l'agrandissement</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>main thoracic</source>
            <translation>thoracique principale</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>marked</source>
            <translation>marqué</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mask files name no patient: make sure that they belong to these images</source>
            <translation>les fichiers de masque ne nomment pas de patient : vérifiez qu'ils appartiennent à ces images</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum</source>
            <translation>maximum</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum {value}</source>
            <translation>maximum {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}</source>
            <translation>moyenne {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}, SD {spread}</source>
            <translation>moyenne {value}, ET {spread}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle below posterior height</source>
            <translation>hauteur moyenne inférieure à la postérieure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle height</source>
            <translation>hauteur moyenne</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle to posterior</source>
            <translation>moyenne sur postérieure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>mild</source>
            <translation>légère</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>min {low}, max {high}</source>
            <translation>min {low}, max {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum</source>
            <translation>minimum</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum {value}</source>
            <translation>minimum {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: idle</source>
            <translation>modèle : au repos</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: working</source>
            <translation>modèle : au travail</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>moderate</source>
            <translation>modérée</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>modifier</source>
            <translation>modificateur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>moved onto the images' grid</source>
            <translation>reporté sur la grille des images</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with and without</source>
            <translation>nécessite des cas avec et sans</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with it</source>
            <translation>nécessite des cas atteints</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases without it</source>
            <translation>nécessite des cas indemnes</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs pixels inside and outside</source>
            <translation>nécessite des pixels dedans et dehors</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no Genant grade: {reason}, for which the grades were described</source>
            <translation>pas de grade de Genant : {reason} ; les grades sont décrits pour T4 à L4</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/words.py" />
            <source>no interval</source>
            <translation>sans intervalle</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: the resamples do not differ</source>
            <translation>pas d'intervalle : les rééchantillons ne diffèrent pas</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: too few resamples allow the figure</source>
            <translation>pas d'intervalle : trop peu de rééchantillons permettent le calcul</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/hand/values.py" />
            <source>no mm scale</source>
            <translation>pas d'échelle en mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>no mm scale: {reason}</source>
            <translation>pas d'échelle en mm : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>no pack fits</source>
            <translation>aucun paquet ne convient</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>no patient data</source>
            <translation>aucune donnée de patient</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>no pixel spacing</source>
            <translation>pas d'espacement des pixels</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no skin around the lesion is in the picture, so none was told from it</source>
            <translation>l'image ne montre pas de peau autour de la lésion, aucune n'en a donc été distinguée</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>no slice at this position</source>
            <translation>aucune coupe à cette position</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>no such finding</source>
            <translation>résultat inexistant</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>no value</source>
            <translation>pas de valeur</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask</source>
            <translation>aucun corps vertébral n'est trouvé dans le masque</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask's mid-sagittal plane</source>
            <translation>aucun corps vertébral n'est trouvé dans le plan médio-sagittal du masque</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>none installed</source>
            <translation>aucun installé</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its frames lies on these images</source>
            <translation>aucune de ses images n'est sur celles-ci</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its segments reaches these images</source>
            <translation>aucun de ses segments n'atteint ces images</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>none of the six</source>
            <translation>aucune des six</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>none stated</source>
            <translation>aucun précisé</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>not calibrated</source>
            <translation>non calibré</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>not calibrated: order only</source>
            <translation>non calibré : ordre seul</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>not compared yet</source>
            <translation>pas encore comparé</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>not given</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>not imaged</source>
            <translation>non imagé</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>not read: {reason}</source>
            <translation>non lu : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <source>not stated</source>
            <translation>non précisée</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>not to scale on this screen</source>
            <translation>pas à l'échelle sur cet écran</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>nothing was found of {names}</source>
            <translation>rien n'a été trouvé de {names}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>oblique ({plane})</source>
            <translation>oblique ({plane})</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>off perpendicular {value}</source>
            <translation>écart à la perpendiculaire {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>on slice {n}</source>
            <translation>sur la coupe {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image alone makes no volume</source>
            <translation>une image seule ne fait pas un volume</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image is stored twice</source>
            <translation>une image est enregistrée deux fois</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading by one model: nothing to estimate an interval from</source>
            <translation>une lecture par un modèle : rien pour estimer un intervalle</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading of one mask; its voxels are up to {mm} mm apart</source>
            <translation>une lecture d'un masque ; ses voxels sont distants de {mm} mm au plus</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>order by instance number: the files state no positions</source>
            <translation>ordre par numéro d'instance : les fichiers n'indiquent pas de positions</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>orientation not stated</source>
            <translation>orientation non précisée</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>outside the volume</source>
            <translation>hors du volume</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>over the {n} of {count} classes among the cases</source>
            <translation>sur {n} des {count} classes présentes parmi les cas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>overlay graphics in the file cannot be read and are not shown</source>
            <translation>les graphismes superposés du fichier sont illisibles et ne sont pas affichés</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>page 1 of {count}</source>
            <translation>page 1 sur {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient ID</source>
            <translation>ID du patient</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>patient plane</source>
            <translation>plan du patient</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient's birth date</source>
            <translation>date de naissance du patient</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>perimeter</source>
            <translation>périmètre</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>perimeter {value}</source>
            <translation>périmètre {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, 8 bits</source>
            <translation>photographie ou scan, 8 bits</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, more than 8 bits</source>
            <translation>photographie ou scan, plus de 8 bits</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>photographs and scans of films are not accepted</source>
            <translation>les photographies et numérisations de clichés ne sont pas acceptées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixel spacings differ</source>
            <translation>les espacements des pixels diffèrent</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>pixels in the field of view of {n} photographs kept back</source>
            <translation>pixels du champ de vue de {n} photographies mises à part</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels were {n} times as high as wide and were made square: positions refer to that</source>
            <translation>les pixels étaient {n} fois plus hauts que larges et ont été rendus carrés : les positions s'y réfèrent</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels without a number are shown as the lowest value</source>
            <translation>les pixels sans nombre sont affichés avec la valeur la plus basse</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels, in widths of a pixel: {reason}</source>
            <translation>pixels, en largeurs de pixel : {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels: {reason}</source>
            <translation>pixels : {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>planes lie {degrees}° off the patient's axes</source>
            <translation>les plans s'écartent de {degrees}° des axes du patient</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line through the centre</source>
            <translation>fil à plomb passant par le centre</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line to the {side}</source>
            <translation>fil à plomb vers la {side}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height</source>
            <translation>hauteur postérieure</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height below the neighbours'</source>
            <translation>hauteur postérieure inférieure à celle des voisines</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior to the neighbours'</source>
            <translation>postérieure sur celle des voisines</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>preliminary</source>
            <translation>provisoire</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>probability</source>
            <translation>probabilité</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>property</source>
            <translation>propriété</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proximal thoracic</source>
            <translation>thoracique proximale</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>rank {n}</source>
            <translation>rang {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>ratio {value}</source>
            <translation>rapport {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>raw detector values, not processed for presentation</source>
            <translation>valeurs brutes du détecteur, non traitées pour la présentation</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>reads another kind of images</source>
            <translation>lit un autre type d'images</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %</source>
            <translation>rouge {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %, {more}</source>
            <translation>rouge {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>right</source>
            <translation>droite</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung height</source>
            <translation>hauteur du poumon droit</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung width</source>
            <translation>largeur du poumon droit</translation>
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
            <translation>échelle : {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>see: {item}</source>
            <translation>voir : {item}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>segmentation, shown without its images</source>
            <translation>segmentation, affichée sans ses images</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>selected from</source>
            <translation>choisi dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>series {n}</source>
            <translation>série {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>share of the field of view</source>
            <translation>part du champ de vue</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>short axis {value}</source>
            <translation>petit axe {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown mirrored</source>
            <translation>affichée en miroir</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown turned by {n}°</source>
            <translation>affichée tournée de {n}°</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/film_stack.py" />
            <source>side not stated</source>
            <translation>côté non précisé</translation>
        </message>
        <message>
            <location filename="../../viewers/film_stack.py" />
            <source>side stated by the clinician</source>
            <translation>côté indiqué par le clinicien</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>sides in conflict: the film states that the picture's left is the patient's {side}, the pack finds the {other} lung there</source>
            <translation>côtés en conflit : selon le cliché, la gauche de l'image est la {side} du patient ; le paquet y trouve le poumon de {other}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>signed {when}</source>
            <translation>signé {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>similarity {n}</source>
            <translation>similarité {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slanted stack: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>pile oblique : chaque coupe est décalée par rapport à la précédente, à {degrees} degrés de leur normale</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ too much</source>
            <translation>les distances entre coupes diffèrent trop</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm</source>
            <translation>les distances entre coupes diffèrent : {low} à {high} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm; planes across them are up to {worst} mm off</source>
            <translation>les distances entre coupes diffèrent : {low} à {high} mm ; les plans transversaux s'écartent jusqu'à {worst} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice {n} of {count} is missing</source>
            <translation>la coupe {n} sur {count} manque</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are missing</source>
            <translation>des coupes manquent</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another</source>
            <translation>les coupes sont décalées entre elles</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another by up to {n} mm</source>
            <translation>les coupes sont décalées entre elles jusqu'à {n} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices {some} and {last} of {count} are missing</source>
            <translation>les coupes {some} et {last} sur {count} manquent</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface</source>
            <translation>surface lissée</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface of a reduced mask</source>
            <translation>surface lissée d'un masque réduit</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>spine</source>
            <translation>rachis</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the clinician</source>
            <translation>indiqué par le clinicien</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the file</source>
            <translation>indiqué par le fichier</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stored dose values: {dose} each</source>
            <translation>valeurs de dose enregistrées : {dose} chacune</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>template</source>
            <translation>modèle type</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>text is burned into the picture</source>
            <translation>du texte est incrusté dans l'image</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is flatter than 2 mm, which a mask cannot show</source>
            <translation>le corps a moins de 2 mm de haut, ce qu'un masque ne peut montrer</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is only {mm} mm deep, too little for a vertebra</source>
            <translation>le corps n'a que {mm} mm de profondeur, trop peu pour une vertèbre</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body reaches the edge of the volume</source>
            <translation>le corps atteint le bord du volume</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the clinician's own diagnosis</source>
            <translation>le diagnostic propre du clinicien</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the compression may be lossy: the file does not say</source>
            <translation>la compression est peut-être avec perte : le fichier ne le dit pas</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file contradicts itself on which side is which</source>
            <translation>le fichier se contredit sur les côtés</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say how its colours are stored</source>
            <translation>le fichier ne dit pas comment ses couleurs sont enregistrées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether its pixel spacing is calibrated; it is taken at the detector</source>
            <translation>le fichier ne dit pas si son espacement des pixels est calibré ; il est pris au détecteur</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether low values are dark; they are shown dark</source>
            <translation>le fichier ne dit pas si les valeurs basses sont sombres ; elles sont affichées sombres</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>the file has no number here</source>
            <translation>le fichier n'a pas de nombre ici</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds more frames than the {count} it states, which alone are shown</source>
            <translation>le fichier contient plus d'images que les {count} annoncées, seules affichées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds {n} frames and states {count}, which alone are shown</source>
            <translation>le fichier contient {n} images et en annonce {count}, seules affichées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states a pixel spacing that is not plausible</source>
            <translation>le fichier indique un espacement des pixels non plausible</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states no pixel spacing</source>
            <translation>le fichier n'indique pas d'espacement des pixels</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states {n} frames and holds {count}</source>
            <translation>le fichier annonce {n} images et en contient {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's colours for a part of its values are not shown</source>
            <translation>les couleurs du fichier pour une partie de ses valeurs ne sont pas affichées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's rescale slope of 0 was left out</source>
            <translation>la pente de mise à l'échelle de 0 du fichier a été écartée</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say how their pixels are stored</source>
            <translation>les fichiers ne disent pas comment leurs pixels sont enregistrés</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say what tells images at one position apart: they are parted by instance number</source>
            <translation>les fichiers ne disent pas ce qui distingue les images d'une même position : elles sont séparées par numéro d'instance</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files name no series: they were put together by their frame of reference</source>
            <translation>les fichiers ne nomment pas de série : ils ont été réunis par leur référentiel</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no pixel spacing</source>
            <translation>les fichiers n'indiquent pas d'espacement des pixels</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no positions</source>
            <translation>les fichiers n'indiquent pas de positions</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the film does not state which side is which: sides are the pack's</source>
            <translation>le cliché n'indique pas les côtés : ce sont ceux du paquet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: no box of {name}</source>
            <translation>le cadre du thorax n'est pas mesuré : pas de boîte de {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: the boxes of both lungs lie over one another</source>
            <translation>le cadre du thorax n'est pas mesuré : les boîtes des deux poumons se superposent</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the images state no positions, so a voxel has no size</source>
            <translation>les images n'indiquent pas de positions : un voxel n'a pas de taille</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>the last {s:.3g} s are not in this layout</source>
            <translation>les {s:.3g} dernières s ne sont pas dans cette disposition</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion lies in {n} parts; its shape is that of the largest</source>
            <translation>la lésion est en {n} parties ; sa forme est celle de la plus grande</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion reaches the picture's edge: its shape and size are those of the part in the picture</source>
            <translation>la lésion atteint le bord de l'image : forme et taille sont celles de la partie visible</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the look-up table in the file cannot be used and was left out</source>
            <translation>la table de correspondance (LUT) du fichier est inutilisable et a été écartée</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the mask is too coarse for the body's heights</source>
            <translation>le masque est trop grossier pour les hauteurs du corps</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {names} and {last} are not its own but were given: {source}</source>
            <translation>les masques de {names} et {last} ne sont pas les siens mais lui ont été donnés : {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {name} are not its own but were given: {source}</source>
            <translation>les masques de {name} ne sont pas les siens mais lui ont été donnés : {source}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>the pack does not call its scores probabilities</source>
            <translation>le paquet n'appelle pas ses scores des probabilités</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack states {n}</source>
            <translation>le paquet indique {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration</source>
            <translation>la calibration du paquet</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration gives no interval</source>
            <translation>la calibration du paquet ne donne pas d'intervalle</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's scores are not calibrated: an order of likelihood, no probability</source>
            <translation>les scores du paquet ne sont pas calibrés : un ordre de vraisemblance, pas une probabilité</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} months old; {low} to {high} years are accepted</source>
            <translation>le patient a {n} mois ; de {low} à {high} ans sont acceptés</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} years old; {low} to {high} years are accepted</source>
            <translation>le patient a {n} ans ; de {low} à {high} ans sont acceptés</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the photograph has no dark border: the share is that of the whole picture</source>
            <translation>la photographie n'a pas de bord sombre : la part est celle de toute l'image</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the picture is stored upside down: its columns run to the patient's head</source>
            <translation>l'image est enregistrée à l'envers : ses colonnes vont vers la tête du patient</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the scale is that of the film digitizer: lengths hold on the film, not in the patient</source>
            <translation>l'échelle est celle du numériseur : les longueurs valent sur le film, pas chez le patient</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing</source>
            <translation>la série {name} manque</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing ({wanted})</source>
            <translation>la série {name} manque ({wanted})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} lies in another frame of reference than {first}: they are not registered</source>
            <translation>la série {name} est dans un autre référentiel que {first} : elles ne sont pas recalées</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the slices make no volume</source>
            <translation>les coupes ne font pas un volume</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted}</source>
            <translation>unité des valeurs : {unit}, et non {wanted}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted} or {last}</source>
            <translation>unité des valeurs : {unit}, et non {wanted} ou {last}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the volume's grid of {size} mm (slices, rows, columns)</source>
            <translation>grille du volume de {size} mm (coupes, lignes, colonnes)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>this series was parted into {n} stacks: sizes, orientations or kinds differ</source>
            <translation>cette série a été divisée en {n} piles : tailles, orientations ou types différents</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>thoracolumbar/lumbar</source>
            <translation>thoracolombaire/lombaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>threshold of {name} {threshold}: sensitivity {sensitivity}, specificity {specificity}</source>
            <translation>seuil de {name} {threshold} : sensibilité {sensitivity}, spécificité {specificity}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>transparent parts were put on black</source>
            <translation>les parties transparentes ont été mises sur fond noir</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>typed in</source>
            <translation>saisi</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>under 1 year</source>
            <translation>moins d'un an</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>unsigned</source>
            <translation>non signé</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>value {value}</source>
            <translation>valeur {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>values of more than 24 bits are rounded to single precision</source>
            <translation>les valeurs de plus de 24 bits sont arrondies en simple précision</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>volume</source>
            <translation>volume</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>volume 1 of {count}</source>
            <translation>volume 1 sur {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxel size from the images' positions and pixel spacing</source>
            <translation>taille du voxel d'après les positions et l'espacement des pixels des images</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxels without a number are shown as 0</source>
            <translation>les voxels sans nombre sont affichés à 0</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>wedge</source>
            <translation>cunéiforme</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>what was opened before is kept there</source>
            <translation>ce qui a été ouvert y est conservé</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %</source>
            <translation>blanc {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %, {more}</source>
            <translation>blanc {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>whole range</source>
            <translation>plage complète</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width</source>
            <translation>largeur</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width between the lungs' outer edges</source>
            <translation>largeur entre les bords externes des poumons</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>widths: {source}</source>
            <translation>largeurs : {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>{at} of {count}</source>
            <translation>{at} sur {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>{coin}: {mm} mm</source>
            <translation>{coin} : {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>{count} found</source>
            <translation>{count} trouvés</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{figure} at {threshold}</source>
            <translation>{figure} à {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends after {n} of {count} rows: copy or export it again.</source>
            <translation>{file} se termine après {n} lignes sur {count} : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends before its frame {n}: copy or export it again.</source>
            <translation>{file} se termine avant son image {n} : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} (on the command line with --pack).</source>
            <translation>{file} convient à plusieurs paquets de modèles : choisissez {packs} (en ligne de commande avec --pack).</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} or {last} (on the command line with --pack).</source>
            <translation>{file} convient à plusieurs paquets de modèles : choisissez {packs} ou {last} (en ligne de commande avec --pack).</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has a column without a name at line {line}: name it or take it out.</source>
            <translation>{file} a une colonne sans nom à la ligne {line} : nommez-la ou retirez-la.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} columns at line {line}: keep those that are needed.</source>
            <translation>{file} a plus de {n} colonnes à la ligne {line} : gardez celles qu'il faut.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} rows: evaluate a part of them.</source>
            <translation>{file} a plus de {n} lignes : évaluez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column 'file' at line {line}: it names each image below the data folder.</source>
            <translation>{file} n'a pas de colonne 'file' à la ligne {line} : elle nomme chaque image du dossier de données.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column with labels for this pack at line 1: it needs {columns}.</source>
            <translation>{file} n'a à la ligne 1 aucune colonne d'annotations pour ce paquet : il faut {columns}.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a link that leads out of it: copy the file itself there.</source>
            <translation>{file} contient un lien qui en sort : copiez-y le fichier lui-même.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a zero byte at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} contient un octet nul à la ligne {line} : enregistrez-le à nouveau en CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} holds {n} inputs for {pack}: a row of the table names one image or one series.</source>
            <translation>{file} contient {n} entrées pour {pack} : une ligne de la table nomme une image ou une série.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is a folder: choose a file in it.</source>
            <translation>{file} est un dossier : choisissez-y un fichier.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is a volume: {pack} reads single films.</source>
            <translation>{file} est un volume : {pack} lit des clichés isolés.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be read as {kind}: copy or export it again.</source>
            <translation>{file} est endommagé et ne peut être lu comme {kind} : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be unpacked: copy or export it again.</source>
            <translation>{file} est endommagé et ne peut être décompressé : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is empty: its first line must name the columns, the first of them 'file'.</source>
            <translation>{file} est vide : sa première ligne doit nommer les colonnes, la première étant 'file'.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is encrypted: unpack the archive with its password first.</source>
            <translation>{file} est chiffré : décompressez d'abord l'archive avec son mot de passe.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} is larger than {n} MB: evaluate a part of its rows.</source>
            <translation>{file} dépasse {n} Mo : évaluez une partie de ses lignes.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is larger than {n} MB: open a part of it.</source>
            <translation>{file} dépasse {n} Mo : ouvrez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not UTF-8 text at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} n'est pas du texte UTF-8 à la ligne {line} : enregistrez-le de nouveau en CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not a file: choose a file.</source>
            <translation>{file} n'est pas un fichier : choisissez un fichier.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not a table of comma-separated values at line {line} ({reason}): save it again as CSV.</source>
            <translation>{file} n'est pas une table CSV à la ligne {line} ({reason}) : enregistrez-la de nouveau en CSV.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not in the data folder: check the table's column 'file'.</source>
            <translation>{file} n'est pas dans le dossier de données : vérifiez la colonne 'file' de la table.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: it states another {what} than these images; open it with its own images.</source>
            <translation>{file} n'est pas utilisé : son {what} diffère de celui de ces images ; ouvrez-le avec les siennes.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: {reason}; open it with the images it was made from.</source>
            <translation>{file} n'est pas utilisé : {reason} ; ouvrez-le avec les images dont il est issu.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is {size} pixels, its image {other}: a mask has its image's size.</source>
            <translation>{file} fait {size} pixels, son image {other} : un masque a la taille de son image.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} names columns but has no row below them: add a line for each image.</source>
            <translation>{file} nomme des colonnes mais n'a aucune ligne : ajoutez-en une par image.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} names the column '{column}' twice at line {line}: keep one of them.</source>
            <translation>{file} nomme deux fois la colonne '{column}' à la ligne {line} : gardez-en une.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was changed since it was listed: open the folder again.</source>
            <translation>{file} a changé depuis son inventaire : rouvrez le dossier.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was not analyzed with {pack}: {reason}.</source>
            <translation>{file} n'a pas été analysé avec {pack} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read with {pack}: {reason}.</source>
            <translation>{file} n'a pas été lu avec {pack} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read: no model pack is meant for it ({reasons}).</source>
            <translation>{file} n'a pas été lu : aucun paquet de modèles n'est prévu pour cela ({reasons}).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: its header states no usable {keyword}: copy or export it again.</source>
            <translation>{file} : son en-tête n'indique pas de {keyword} utilisable : copiez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no plausible full spine was found: {reason}.</source>
            <translation>{file} : aucun rachis entier plausible n'a été trouvé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no volume can be made of it ({reason}).</source>
            <translation>{file} : aucun volume ne peut en être fait ({reason}).</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} ({words}) was accepted, but no sentence states it.</source>
            <translation>{finding} ({words}) a été accepté, mais aucune phrase ne l'énonce.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} has not been decided on yet.</source>
            <translation>{finding} n'a pas encore été décidé.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} is no classification, so it has no threshold.</source>
            <translation>{finding} n'est pas une classification : il n'a pas de seuil.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a Cobb angle, so it has no end vertebrae.</source>
            <translation>{finding} n'est pas un angle de Cobb : il n'a pas de vertèbres limites.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a finding of this case.</source>
            <translation>{finding} n'est pas un résultat de ce cas.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was not proposed by a model; reject it instead.</source>
            <translation>{finding} n'a pas été proposé par un modèle ; rejetez-le.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was rejected.</source>
            <translation>{finding} a été rejeté.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} was rejected: take the decision back before its box is corrected.</source>
            <translation>{finding} a été rejeté : annulez la décision avant de corriger son cadre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>{finding}: {words}. Click to show it on the film.</source>
            <translation>{finding} : {words}. Cliquez pour le montrer sur le cliché.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{how} projection over {mm} mm</source>
            <translation>projection ({how}) sur {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{hz:g} samples/s</source>
            <translation>{hz:g} échantillons/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} belongs to “{command}”. Swap gives that one the shortcut this one has now.</source>
            <translation>{keys} appartient à « {command} ». Échanger lui donne le raccourci actuel de celle-ci.</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} moves about in the window and cannot be given away.</source>
            <translation>{keys} sert à se déplacer dans la fenêtre et ne peut pas être affectée.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{known} mm known length</source>
            <translation>{known} mm, longueur connue</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>{length} known length</source>
            <translation>{length} longueur connue</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{level} is outside T4 to L4</source>
            <translation>{level} est hors de T4 à L4</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{low} to {high} years</source>
            <translation>de {low} à {high} ans</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is finding {finding} already.</source>
            <translation>{mark} est déjà le résultat {finding}.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is not a calibration.</source>
            <translation>{mark} n'est pas un étalonnage.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} lies on another image; show that one to change it.</source>
            <translation>{mark} est sur une autre image ; affichez-la pour la modifier.</translation>
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
            <translation>{name} contient {level} deux fois : donnez des masques où chaque vertèbre n'apparaît qu'une fois.</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>{name} is a segmentation ({segments}): open it together with its images.</source>
            <translation>{name} est une segmentation ({segments}) : ouvrez-la avec ses images.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{name} is no longer where it was opened: open its folder.</source>
            <translation>{name} n'est plus là où il a été ouvert : ouvrez son dossier.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name} names no vertebra: its structures must be called C1 to L5 (vertebrae_L1, L1 vertebra), or be coded so.</source>
            <translation>{name} ne nomme aucune vertèbre : ses structures doivent s'appeler C1 à L5 (vertebrae_L1, L1 vertebra) ou être codées ainsi.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{name}, {n} images</source>
            <translation>{name}, {n} images</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: a lesion's shape is measured on single pictures</source>
            <translation>{name} : la forme d'une lésion se mesure sur des images isolées</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: at or above the operating point</source>
            <translation>{name} : au point de fonctionnement ou au-dessus</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: below the operating point</source>
            <translation>{name} : sous le point de fonctionnement</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: in several units ({units}), each by itself.</source>
            <translation>{name} : en plusieurs unités ({units}), chacune à part.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: none found</source>
            <translation>{name} : rien trouvé</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the photograph's pixels are not at hand, so that its field of view is not known</source>
            <translation>{name} : les pixels de la photographie ne sont pas disponibles, son champ de vue est donc inconnu</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the share of a field of view is measured on single photographs</source>
            <translation>{name} : la part d'un champ de vue se mesure sur des photographies isolées</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>{name}: threshold {threshold}</source>
            <translation>{name} : seuil {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: too small to be measured</source>
            <translation>{name} : trop petite pour être mesurée</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{name}: {s:.3g} s{derived}</source>
            <translation>{name} : {s:.3g} s{derived}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/score_bars.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>{n} ({with_it} with it)</source>
            <translation>{n} ({with_it} atteints)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} ({with_it} with)</source>
            <translation>{n} ({with_it} avec)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case on which the model failed</source>
            <translation>
                <numerusform>{n} cas où le modèle a échoué</numerusform>
                <numerusform>{n} cas où le modèle a échoué</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case out of the pack's scope</source>
            <translation>
                <numerusform>{n} cas hors du domaine d'application</numerusform>
                <numerusform>{n} cas hors du domaine d'application</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case without a label</source>
            <translation>
                <numerusform>{n} cas sans annotation</numerusform>
                <numerusform>{n} cas sans annotation</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>{n} characters too many</source>
            <translation>caractères en trop : {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} cm</source>
            <translation>{n} cm</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} devices with fewer than {least} cases are not named.</source>
            <translation>{n} appareils avec moins de {least} cas ne sont pas nommés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files in {s} series</source>
            <translation>{n} fichiers dans {s} séries</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files were not used</source>
            <translation>{n} fichiers n'ont pas été utilisés</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} films of patients kept back</source>
            <translation>{n} clichés de patients mis à part</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} finding</source>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further figures are in figures.csv.</source>
            <translation>{n} autres chiffres sont dans figures.csv.</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further groups are in figures.csv.</source>
            <translation>{n} autres groupes sont dans figures.csv.</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} images</source>
            <translation>{n} images</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} images are stored twice and shown once</source>
            <translation>{n} images sont enregistrées deux fois et affichées une fois</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} images of lesions kept back</source>
            <translation>{n} images de lésions mises à part</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/layer.py" />
            <source>{n} labels hidden: no room at this zoom</source>
            <translation>{n} étiquettes masquées : pas de place à ce zoom</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/marks_panel.py" />
            <source>{n} mark</source>
            <translation>
                <numerusform>{n} marque</numerusform>
                <numerusform>{n} marques</numerusform>
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
            <translation>{n} sur {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} contours were drawn on other images</source>
            <translation>{n} contours sur {count} ont été dessinés sur d'autres images</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} frames of the segmentation lie on other images</source>
            <translation>{n} images sur {count} de la segmentation se trouvent sur d'autres images</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} of {count}, {patients} patients</source>
            <translation>{n} sur {count}, {patients} patients</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} of {most} structures were not found</source>
            <translation>{n} structures sur {most} n'ont pas été trouvées</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/pack_panel.py" />
            <source>{n} pack fits</source>
            <translation>
                <numerusform>{n} paquet convient</numerusform>
                <numerusform>{n} paquets conviennent : choisissez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{n} places</source>
            <translation>{n} endroits</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>{n} problem is marked in the text above.</source>
            <translation>
                <numerusform>{n} problème est signalé dans le texte ci-dessus.</numerusform>
                <numerusform>{n} problèmes sont signalés dans le texte ci-dessus.</numerusform>
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
            <translation>{n} phrases : {drafted} du modèle de langage, {own} écrites ou modifiées par vous.</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} sites with fewer than {least} cases are not named.</source>
            <translation>{n} sites avec moins de {least} cas ne sont pas nommés.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} slices of {count} are missing: {some}, ...</source>
            <translation>{n} coupes sur {count} manquent : {some}, ...</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/segments_panel.py" />
            <source>{n} structure</source>
            <translation>
                <numerusform>{n} structure</numerusform>
                <numerusform>{n} structures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} to decide</source>
            <translation>
                <numerusform>{n} à décider</numerusform>
                <numerusform>{n} à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} unreadable case</source>
            <translation>
                <numerusform>{n} cas illisible</numerusform>
                <numerusform>{n} cas illisibles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>{n} voxels; {source}</source>
            <translation>{n} voxels ; {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n}% interval</source>
            <translation>intervalle de {n} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>{pack} is not meant for this image:</source>
            <translation>{pack} n'est pas prévu pour cette image :</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{path} is no folder: name a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle's folder.</source>
            <translation>{path} n'est pas un dossier : indiquez celui d'un paquet, d'un modèle nnU-Net v2 ou d'un bundle MONAI.</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{percent:.0f} % of paper's size</source>
            <translation>{percent:.0f} % de la taille du papier</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{percent} % interval {low} to {high}</source>
            <translation>intervalle à {percent} % : {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rate:.0f} /min if beat to beat</source>
            <translation>{rate:.0f} /min si de battement à battement</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rise:+.4g} units of the file (not calibrated)</source>
            <translation>{rise:+.4g} unités du fichier (non calibré)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{s:.3f} s  </source>
            <translation>{s:.3f} s  </translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{seen} of {total} files</source>
            <translation>{seen} fichiers sur {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{side} convex, apex {apex}</source>
            <translation>convexité {side}, apex {apex}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{status} by {name}</source>
            <translation>{status} par {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{title} {version}: {cases} of {rows} cases, {patients} patients</source>
            <translation>{title} {version} : {cases} cas sur {rows}, {patients} patients</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{title}: {n} key images</source>
            <translation>{title} : {n} images clés</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/marks_layer.py" />
            <source>{upper} over {lower}</source>
            <translation>{upper} au-dessus de {lower}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} to {lower}</source>
            <translation>{upper} à {lower}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} arbitrary units</source>
            <translation>{value} unités arbitraires</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} is not measured by any finding.</source>
            <translation>{value} n'est mesuré par aucun résultat.</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} off perpendicular</source>
            <translation>{value} d'écart à la perpendiculaire</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} pixels</source>
            <translation>{value} pixels</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{what} was left out: more than {n} different values are no groups.</source>
            <translation>{what} : omis ; plus de {n} valeurs différentes ne forment pas de groupes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, edited; the model said {before}</source>
            <translation>{what} : {value}, modifié ; le modèle disait {before}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, measured by the clinician</source>
            <translation>{what} : {value}, mesuré par le clinicien</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>± is half a 90 % interval: {source}.</source>
            <translation>± est la moitié d'un intervalle à 90 % : {source}.</translation>
        </message>
        <message>
            <source>Edit corners and ends</source>
            <translation type="vanished">Modifier les coins et les limites</translation>
        </message>
        <message>
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">Mesurez sur les images (menu Mesurer), puis utilisez une marque comme résultat : elle figure ici et dans le compte rendu. Les paquets de modèles de ce poste lisent des clichés isolés, pas des séries entières.</translation>
        </message>
        <message>
            <source>No model pack reads this image unasked. Every pack is listed with its reasons (Choose a pack).</source>
            <translation type="vanished">Aucun paquet de modèles ne lit cette image sans demande. Chacun est listé avec ses raisons (Choisir un paquet).</translation>
        </message>
        <message>
            <source>Reads the film</source>
            <translation type="vanished">Lit le cliché</translation>
        </message>
        <message>
            <source>The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">Les paquets de modèles de ce poste lisent des clichés isolés, pas des séries entières.</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation type="vanished">Utilisé ici</translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="vanished">Version</translation>
        </message>
        <message>
            <source>not yet: this film has not been analyzed</source>
            <translation type="vanished">pas encore : ce cliché n'a pas été analysé</translation>
        </message>
        <message>
            <source>{n} cases on which the model failed</source>
            <translation type="vanished">cas où le modèle a échoué : {n}</translation>
        </message>
        <message>
            <source>{n} cases out of the pack's scope</source>
            <translation type="vanished">cas hors du domaine d'application : {n}</translation>
        </message>
        <message>
            <source>{n} cases without a label</source>
            <translation type="vanished">cas sans annotation : {n}</translation>
        </message>
        <message>
            <source>{n} unreadable cases</source>
            <translation type="vanished">cas illisibles : {n}</translation>
        </message>
    </context>
</TS>
