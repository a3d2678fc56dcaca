<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
            <translation> {n} अन्य फ़ाइलें उपयोग नहीं हुईं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination, which no finding supports.</source>
            <translation>'{word}' अन्य जाँच से तुलना करता है, जिसका कोई निष्कर्ष समर्थन नहीं करता।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' compares with another examination.</source>
            <translation>'{word}' किसी अन्य जाँच से तुलना करता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies what no finding measures.</source>
            <translation>'{word}' उसे नकारता है जो किसी निष्कर्ष में नहीं मापा गया।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but no accepted finding supports it.</source>
            <translation>'{word}' नकारता है, पर कोई स्वीकृत निष्कर्ष इसका समर्थन नहीं करता।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>'{word}' denies, but {finding} reaches 10°.</source>
            <translation>'{word}' नकारता है, पर {finding} 10° तक है।</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>(no unit)</source>
            <translation>(बिना इकाई)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>, about {seconds} s left</source>
            <translation>, लगभग {seconds} s शेष</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>, derived</source>
            <translation>, व्युत्पन्न</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>0 to 1</source>
            <translation>0 से 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>1 - specificity</source>
            <translation>1 - विशिष्टता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 device with fewer than {least} cases is not named.</source>
            <translation>{least} से कम केस वाले 1 उपकरण का नाम नहीं दिया गया।</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>1 euro</source>
            <translation>1 यूरो</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 file was not used</source>
            <translation>1 फ़ाइल उपयोग नहीं हुई</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 image</source>
            <translation>1 चित्र</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>1 site with fewer than {least} cases is not named.</source>
            <translation>{least} से कम केस वाले 1 केंद्र का नाम नहीं दिया गया।</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>10 rupees</source>
            <translation>10 रुपये</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>2 euro</source>
            <translation>2 यूरो</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>3 x 4 with rhythm</source>
            <translation>3 x 4 रिद्म पट्टी सहित</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/surface_window.py" />
            <location filename="../../viewers/surface_view.py" />
            <source>3-D view</source>
            <translation>3-D दृश्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>3-D view of the structure</source>
            <translation>संरचना का 3-D दृश्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>3-D view: {structure}</source>
            <translation>3-D दृश्य: {structure}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>80 years and over</source>
            <translation>80 वर्ष और अधिक</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>95 % interval</source>
            <translation>95 % अंतराल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A Cobb angle needs two lines with a length.</source>
            <translation>कॉब कोण के लिए लंबाई वाली दो रेखाएँ चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A box must stay inside the image.</source>
            <translation>बॉक्स को चित्र के भीतर रहना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>A box shows or hides its structure; F2 renames it</source>
            <translation>बॉक्स अपनी संरचना दिखाता या छिपाता है; F2 नाम बदलता है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration is the scale of its image, not a finding.</source>
            <translation>कैलिब्रेशन चित्र का स्केल है, निष्कर्ष नहीं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A calibration, and nothing else, needs the true length of what was drawn.</source>
            <translation>केवल कैलिब्रेशन के लिए बनाई गई चीज़ की वास्तविक लंबाई चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} key images; take some out first.</source>
            <translation>एक केस में {n} मुख्य चित्र हो सकते हैं; पहले कुछ निकालें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A case may have {n} marks; delete some first.</source>
            <translation>एक केस में {n} निशान हो सकते हैं; पहले कुछ हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>A click or Enter opens a case</source>
            <translation>क्लिक या Enter से केस खुलता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>A click or Enter shows a series; drag it onto an image's place</source>
            <translation>क्लिक या Enter से सीरीज़ दिखती है; उसे किसी चित्र की जगह खींचें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A colour has no measured value: it cannot be a finding.</source>
            <translation>रंग का मापा मान नहीं होता: वह निष्कर्ष नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A corner must stay inside the image.</source>
            <translation>कोना चित्र के भीतर रहना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A first impression may have {n} characters; this one has {count}.</source>
            <translation>पहली राय में {n} अक्षर हो सकते हैं; इसमें {count} हैं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A length needs two different points.</source>
            <translation>लंबाई के लिए दो अलग बिंदु चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark must stay on its image.</source>
            <translation>निशान अपने चित्र पर ही रहना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A mark needs words to be a finding: type what it shows.</source>
            <translation>निष्कर्ष बनने के लिए निशान में शब्द चाहिए: लिखें कि वह क्या दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is no longer in the store: analyze again to see it.</source>
            <translation>इस केस का एक मास्क अब भंडार में नहीं है: उसे देखने के लिए फिर से विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>A mask of this case is not what was kept; `plumbline reports verify` says more.</source>
            <translation>इस केस का एक मास्क वह नहीं है जो रखा गया था; `plumbline reports verify` और बताता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>A model pack on the clinic's own labelled cases</source>
            <translation>क्लिनिक के अपने लेबल किए केसों पर एक मॉडल पैक</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>A model reads this image too. Its marks are shown once you have written what you see yourself.</source>
            <translation>एक मॉडल भी यह चित्र पढ़ता है। उसके निशान तब दिखते हैं जब आप लिख चुके हों कि आप स्वयं क्या देखते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>A pack's folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>पैक का फ़ोल्डर, nnU-Net मॉडल फ़ोल्डर या MONAI बंडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>A page to print, and the figures as JSON and CSV</source>
            <translation>छापने के लिए एक पृष्ठ, और आँकड़े JSON तथा CSV में</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three different points.</source>
            <translation>क्षेत्र के लिए कम से कम तीन अलग बिंदु चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A region needs at least three points.</source>
            <translation>क्षेत्र के लिए कम से कम तीन बिंदु चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A ruler or coin must be {low} to {high} mm long.</source>
            <translation>स्केल या सिक्का {low} से {high} mm का होना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence by the model must name a finding.</source>
            <translation>मॉडल के वाक्य में किसी निष्कर्ष का नाम होना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A sentence needs words; remove it instead of emptying it.</source>
            <translation>वाक्य में शब्द चाहिए; खाली करने के बजाय उसे हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>A signature needs the name of the clinician who answers for the report.</source>
            <translation>हस्ताक्षर के लिए उत्तरदायी चिकित्सक का नाम चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC</source>
            <translation>AUROC</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC of pixels</source>
            <translation>पिक्सेलों का AUROC</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>AUROC, mean of the classes</source>
            <translation>AUROC, वर्गों का औसत</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>AUROC: the share of pairs of one case with and one without in which the case with scores higher; 0.5 is chance.</source>
            <translation>AUROC: एक केस जिसमें हो और एक जिसमें न हो, ऐसे जोड़ों का वह हिस्सा जिसमें पहले का स्कोर अधिक है; 0.5 संयोग है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Abdomen</source>
            <translation>उदर</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept</source>
            <translation>स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Accept a finding first.</source>
            <translation>पहले कोई निष्कर्ष स्वीकार करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/findings_panel.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Accept all</source>
            <translation>सभी स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept every proposal</source>
            <translation>सभी प्रस्ताव स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept or edit a finding first: the draft rests on findings that count.</source>
            <translation>पहले कोई निष्कर्ष स्वीकार या संपादित करें: मसौदा मान्य निष्कर्षों पर बनता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept this finding</source>
            <translation>यह निष्कर्ष स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Accept {finding}</source>
            <translation>{finding} स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Accept, edit or reject {findings}.</source>
            <translation>{findings} को स्वीकार, संपादित या अस्वीकार करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Accuracy</source>
            <translation>सटीकता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Actinic keratosis or intraepithelial carcinoma (Bowen)</source>
            <translation>एक्टिनिक केराटोसिस या इंट्राएपिथीलियल कार्सिनोमा (बोवेन)</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Add a model pack…</source>
            <translation>मॉडल पैक जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Add a pack: its folder, an nnU-Net model folder or a MONAI bundle</source>
            <translation>पैक जोड़ें: उसका फ़ोल्डर, nnU-Net मॉडल फ़ोल्डर या MONAI बंडल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Add a sentence</source>
            <translation>वाक्य जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence here</source>
            <translation>यहाँ एक वाक्य जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence to {section}</source>
            <translation>{section} में एक वाक्य जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add a structure</source>
            <translation>संरचना जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Add the finding</source>
            <translation>निष्कर्ष जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Add to the structure</source>
            <translation>संरचना में जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Adding a pack</source>
            <translation>पैक जोड़ा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Add…</source>
            <translation>जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Age</source>
            <translation>आयु</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>All cases</source>
            <translation>सभी केस</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>All cases ({n})</source>
            <translation>सभी केस ({n})</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>All files (*);;Images (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</source>
            <translation>सभी फ़ाइलें (*);;चित्र (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.nii *.nii.gz *.zip)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Amend</source>
            <translation>संशोधित करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amended</source>
            <translation>संशोधित</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amendment, not signed</source>
            <translation>संशोधन, हस्ताक्षर नहीं हुए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Amends version {n}: {reason}</source>
            <translation>संस्करण {n} का संशोधन: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Among the first three</source>
            <translation>पहले तीन में</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An amendment needs its reason: it is printed in the amended report.</source>
            <translation>संशोधन का कारण चाहिए: वह संशोधित रिपोर्ट में छपता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An angle needs two arms with a length.</source>
            <translation>कोण के लिए लंबाई वाली दो भुजाएँ चाहिए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>An ellipse needs two axes with a length.</source>
            <translation>दीर्घवृत्त के लिए लंबाई वाले दो अक्ष चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>An impression is asked for while the model's marks are hidden (Settings, Reader first).</source>
            <translation>मॉडल के निशान छिपे रहने तक आपकी राय माँगी जाती है (सेटिंग्स, पहले पाठक)।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Analyze</source>
            <translation>विश्लेषण करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Analyze the film</source>
            <translation>फ़िल्म का विश्लेषण करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this film</source>
            <translation>इस फ़िल्म का विश्लेषण करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this series</source>
            <translation>इस सीरीज़ का विश्लेषण करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Analyzing</source>
            <translation>विश्लेषण जारी</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Angle</source>
            <translation>कोण</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Anomaly</source>
            <translation>असामान्यता</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Another pack can be chosen for each image (Pack).</source>
            <translation>हर चित्र के लिए दूसरा पैक चुना जा सकता है (पैक)।</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Arrow</source>
            <translation>तीर</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Arrow keys open and close items; Ctrl+F searches</source>
            <translation>तीर कुंजियाँ मदें खोलती-बंद करती हैं; Ctrl+F खोजता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>As set: {pack}</source>
            <translation>सेटिंग के अनुसार: {pack}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>As the file has it</source>
            <translation>जैसा फ़ाइल में है</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>As the workstation</source>
            <translation>वर्कस्टेशन के अनुसार</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Asks first</source>
            <translation>पहले पूछता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Axial, coronal and sagittal planes</source>
            <translation>एक्सियल, कोरोनल और सैजिटल तल</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Axial, coronal and sagittal planes (P)</source>
            <translation>एक्सियल, कोरोनल और सैजिटल तल (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Back to proposal</source>
            <translation>प्रस्ताव पर लौटें</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Back to the images</source>
            <translation>चित्रों पर लौटें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Back to the proposal</source>
            <translation>प्रस्ताव पर लौटें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Bacterial pneumonia</source>
            <translation>जीवाणु निमोनिया</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Balanced accuracy</source>
            <translation>संतुलित सटीकता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Basal cell carcinoma</source>
            <translation>बेसल सेल कार्सिनोमा</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Benign keratosis (solar lentigo, seborrhoeic or lichen-planus-like)</source>
            <translation>सौम्य केराटोसिस (सोलर लेंटिगो, सेबोरिक या लाइकेन प्लेनस जैसा)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Bias</source>
            <translation>बायस</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Bias, pack minus label</source>
            <translation>बायस, पैक घटा लेबल</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body</source>
            <translation>शरीर</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Body, lungs, bone and fat on CT, by rules</source>
            <translation>CT पर शरीर, फेफड़े, हड्डी और वसा, नियमों से</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Bone</source>
            <translation>हड्डी</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Both axes need a length.</source>
            <translation>दोनों अक्षों की लंबाई चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Boxes found</source>
            <translation>मिले बॉक्स</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Boxes found, IoU {n} or more</source>
            <translation>मिले बॉक्स, IoU {n} या अधिक</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Brain</source>
            <translation>मस्तिष्क</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Brush</source>
            <translation>ब्रश</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>By</source>
            <translation>आधार</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>C1 and C2 have no body of this shape</source>
            <translation>C1 और C2 की काय इस आकार की नहीं होती</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CIELAB units</source>
            <translation>CIELAB इकाइयाँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>CPU ({reason})</source>
            <translation>CPU: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT chest, lung and mediastinum</source>
            <translation>CT वक्ष, फेफड़ा और मीडियास्टिनम</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT head, brain and bone</source>
            <translation>CT सिर, मस्तिष्क और हड्डी</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT with prior</source>
            <translation>CT, पूर्व जाँच के साथ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CT, three planes</source>
            <translation>CT, तीन तल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>CTR {value}</source>
            <translation>CTR {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Calculating figures and their intervals</source>
            <translation>आँकड़ों और अंतरालों की गणना</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Calibrate by a ruler or coin</source>
            <translation>स्केल या सिक्के से कैलिब्रेट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Calibration</source>
            <translation>अंशांकन (कैलिब्रेशन)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Calibration error</source>
            <translation>कैलिब्रेशन त्रुटि</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error, {n} bins</source>
            <translation>कैलिब्रेशन त्रुटि, {n} खंड</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Calibration error: the mean distance between the probability shown and the share that came true, in bins of equal width; 0 is best.</source>
            <translation>कैलिब्रेशन त्रुटि: दिखाई संभावना और सच निकले हिस्से की औसत दूरी, समान चौड़ाई के खंडों में; 0 सबसे अच्छा है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/curve_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel what is under way (Esc)</source>
            <translation>चल रहा काम रद्द करें (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>रद्द किया गया; कुछ नहीं बदला।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Card</source>
            <translation>कार्ड</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cardiothoracic ratio</source>
            <translation>कार्डियोथोरेसिक अनुपात</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Case {n} of {count}</source>
            <translation>{count} में से केस {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases</source>
            <translation>केस</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases left out</source>
            <translation>छोड़े गए केस</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases with a result</source>
            <translation>परिणाम वाले केस</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Cases without a result</source>
            <translation>बिना परिणाम के केस</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change the view</source>
            <translation>दृश्य बदलें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change what a sentence rests on</source>
            <translation>बदलें कि वाक्य किस पर आधारित है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Change {mark}</source>
            <translation>{mark} बदलें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking the copy</source>
            <translation>प्रति की जाँच</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Checking {file}</source>
            <translation>{file} की जाँच</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Children's chest films: normal, bacterial or viral pneumonia</source>
            <translation>बच्चों की छाती: सामान्य, जीवाणु या वायरल निमोनिया</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Choose a command to change its shortcut</source>
            <translation>शॉर्टकट बदलने के लिए कोई कमांड चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Choose a model pack</source>
            <translation>मॉडल पैक चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Choose a pack</source>
            <translation>पैक चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Choose a tool and draw on the image. Every mark is listed here with its values.</source>
            <translation>कोई टूल चुनें और चित्र पर बनाएँ। हर निशान अपने मानों के साथ यहाँ दिखता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Choose another class</source>
            <translation>दूसरी श्रेणी चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Choose another colour</source>
            <translation>दूसरा रंग चुनें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Choose the class of {finding}</source>
            <translation>{finding} की श्रेणी चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the data folder</source>
            <translation>डेटा फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Choose the pack whose card you want to read.</source>
            <translation>वह पैक चुनें जिसका कार्ड पढ़ना है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose the table of labels</source>
            <translation>लेबल की तालिका चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Class</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class activation</source>
            <translation>क्लास एक्टिवेशन</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Class of the threshold</source>
            <translation>थ्रेशोल्ड का वर्ग</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Class or structure whose map is shown</source>
            <translation>वर्ग या संरचना जिसका मैप दिखता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>Classes</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Classes of the pack</source>
            <translation>पैक की श्रेणियाँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Click to change the words; Enter ends</source>
            <translation>शब्द बदलने के लिए क्लिक करें; Enter से समाप्त</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Click where it stands, then type.</source>
            <translation>जहाँ रखना है वहाँ क्लिक करें, फिर लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Close everything</source>
            <translation>सब बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/banner.py" />
            <source>Close this message</source>
            <translation>यह संदेश बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/image_panel.py" />
            <source>Close this object</source>
            <translation>यह ऑब्जेक्ट बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Close this window</source>
            <translation>यह विंडो बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Close without a change</source>
            <translation>बिना बदलाव के बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Close without adding</source>
            <translation>बिना जोड़े बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Close without signing</source>
            <translation>बिना हस्ताक्षर बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Cobb angle by hand</source>
            <translation>हाथ से कॉब कोण</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Coin</source>
            <translation>सिक्का</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour</source>
            <translation>रंग</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Colour of the structure</source>
            <translation>संरचना का रंग</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Command</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Command search</source>
            <translation>कमांड खोज</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Commands and shortcuts</source>
            <translation>कमांड और शॉर्टकट</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy all</source>
            <translation>सब कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Copy the whole report as text</source>
            <translation>पूरी रिपोर्ट पाठ के रूप में कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Copying {pack}</source>
            <translation>{pack} की प्रति बन रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Corner by corner; a double click, Enter or the first corner closes it.</source>
            <translation>एक-एक कोना; डबल क्लिक, Enter या पहला कोना इसे बंद करता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>Coronal balance</source>
            <translation>कोरोनल बैलेंस</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Correct a structure</source>
            <translation>संरचना सुधारें</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct it with the brush</source>
            <translation>इसे ब्रश से सुधारें</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Correct the boxes that it is measured on</source>
            <translation>जिन बॉक्सों पर यह मापा जाता है उन्हें सुधारें</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Correct the structure with brush or eraser; what was measured follows.</source>
            <translation>संरचना को ब्रश या इरेज़र से सुधारें; माप उसके अनुसार बदलते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Cosine of the two embeddings, 1 is the same; from this workstation's own signed cases.</source>
            <translation>दोनों एम्बेडिंग का कोसाइन, 1 यानी समान; इसी वर्कस्टेशन के हस्ताक्षरित केस से।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Cursor in all images</source>
            <translation>सभी चित्रों में कर्सर</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>DICOM, ZIP archives, NIfTI, or JPEG, PNG, TIFF and HEIC photographs</source>
            <translation>DICOM, ZIP, NIfTI, या JPEG, PNG, TIFF और HEIC तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Dark regions</source>
            <translation>गहरे क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Data folder</source>
            <translation>डेटा फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Date and time</source>
            <translation>तारीख और समय</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Delete the chosen structures (Del)</source>
            <translation>चुनी संरचनाएँ हटाएँ (Del)</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Delete this mark (Delete)</source>
            <translation>यह निशान हटाएँ (Delete)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Delete {mark}</source>
            <translation>{mark} हटाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Dermatofibroma</source>
            <translation>डर्मैटोफ़ाइब्रोमा</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Detection</source>
            <translation>डिटेक्शन</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Device</source>
            <translation>उपकरण</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Diameter of a coin that was imaged</source>
            <translation>चित्र में दिख रहे सिक्के का व्यास</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Diameters</source>
            <translation>व्यास</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Dice and Jaccard: overlap of the masks, 0 to 1, the mean over the cases; two empty masks count as 1.</source>
            <translation>Dice और Jaccard: मास्कों का अतिव्यापन, 0 से 1, केसों का औसत; दो खाली मास्क 1 गिने जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Dice, mean</source>
            <translation>Dice, औसत</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Do not read it</source>
            <translation>न पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/document_view.py" />
            <source>Document</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Double click or Enter opens the case; it is signed and cannot be changed by looking</source>
            <translation>डबल क्लिक या Enter से केस खुलता है; वह हस्ताक्षरित है और देखने से नहीं बदलता</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Double click or Enter takes the class</source>
            <translation>डबल क्लिक या Enter से श्रेणी ली जाती है</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Draft</source>
            <translation>मसौदा बनाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draft the report</source>
            <translation>रिपोर्ट का मसौदा बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Draft with the language model</source>
            <translation>भाषा मॉडल से मसौदा बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Drafting</source>
            <translation>मसौदा बन रहा है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Drafting the report</source>
            <translation>रिपोर्ट का मसौदा बन रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Drafts the text</source>
            <translation>पाठ का मसौदा बनाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>Drag a series here</source>
            <translation>यहाँ कोई सीरीज़ खींचें</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>Drag or arrow keys: turn. Wheel, + and -: zoom. A, P, L, R, H, F: look from that side.</source>
            <translation>खींचें या तीर कुंजियाँ: घुमाएँ। व्हील, + और -: ज़ूम। A, P, L, R, H, F: उस ओर से देखें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Drag over the region; or set centre, end of an axis, width.</source>
            <translation>क्षेत्र पर खींचें; या केंद्र, अक्ष का सिरा और चौड़ाई तय करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Drag to measure time and amplitude; arrow keys move the caliper, Esc removes it</source>
            <translation>समय और आयाम मापने के लिए खींचें; तीर कुंजियाँ कैलिपर खिसकाती हैं, Esc हटाता है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Draw</source>
            <translation>बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Draw a ball in all slices it reaches, not on the shown one alone</source>
            <translation>केवल दिख रही स्लाइस पर नहीं, जितनी स्लाइस तक पहुँचे उन सबमें गोला बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Draw a new segmentation</source>
            <translation>नया सेगमेंटेशन बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw along a ruler or across a coin, then give its true length.</source>
            <translation>स्केल के साथ या सिक्के के आर-पार खींचें, फिर वास्तविक लंबाई दें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Draw round the region.</source>
            <translation>क्षेत्र के चारों ओर बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Drawn here</source>
            <translation>यहाँ बनाया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Drop files, a folder or a disc here</source>
            <translation>फ़ाइलें, फ़ोल्डर या डिस्क यहाँ छोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Each could not be used for the reason given; the others are listed.</source>
            <translation>दिए गए कारण से ये उपयोग नहीं हो सकीं; बाकी सूची में हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Edit</source>
            <translation>संपादित करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit a sentence</source>
            <translation>वाक्य संपादित करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Edit the finding</source>
            <translation>निष्कर्ष संपादित करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Edit the indication</source>
            <translation>इंडिकेशन संपादित करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Ellipse</source>
            <translation>दीर्घवृत्त</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>End of one arm, vertex, end of the other arm.</source>
            <translation>एक भुजा का सिरा, शीर्ष, दूसरी भुजा का सिरा।</translation>
        </message>
        <message>
            <location filename="../../viewers/translate.py" />
            <source>English</source>
            <translation>हिन्दी</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Enter goes to the image of a mark; F2 names it</source>
            <translation>Enter निशान के चित्र पर ले जाता है; F2 नाम देता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Enter runs the chosen command</source>
            <translation>Enter चुनी हुई कमांड चलाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Eraser</source>
            <translation>इरेज़र</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Estimate</source>
            <translation>अनुमान</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate</source>
            <translation>मूल्यांकन करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluate a pack on own cases</source>
            <translation>अपने केस पर पैक का मूल्यांकन</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Evaluate a pack on own cases…</source>
            <translation>अपने केस पर पैक का मूल्यांकन…</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Evaluate…</source>
            <translation>मूल्यांकन…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Evaluating a pack</source>
            <translation>पैक का मूल्यांकन जारी</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Evaluation of {pack}</source>
            <translation>{pack} का मूल्यांकन</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Every case of the table was read and compared.</source>
            <translation>तालिका का हर केस पढ़ा और मिलाया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Evidence {finding}: {words}</source>
            <translation>आधार {finding}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange left and right</source>
            <translation>बायाँ-दायाँ बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Exchange top and bottom</source>
            <translation>ऊपर-नीचे बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Export PDF</source>
            <translation>PDF निर्यात करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Export PDF…</source>
            <translation>PDF निर्यात करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Export the report</source>
            <translation>रिपोर्ट निर्यात करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>False boxes on an image</source>
            <translation>प्रति चित्र गलत बॉक्स</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Fat</source>
            <translation>वसा</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Feet</source>
            <translation>पैर</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Figure</source>
            <translation>आँकड़ा</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <source>Figures of the evaluation</source>
            <translation>मूल्यांकन के आँकड़े</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Files that could not be used, and why</source>
            <translation>जो फ़ाइलें उपयोग नहीं हो सकीं, और कारण</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Files that were not used</source>
            <translation>जो फ़ाइलें उपयोग नहीं हुईं</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill</source>
            <translation>भराव</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Fill structures</source>
            <translation>संरचनाएँ भरें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Film's own</source>
            <translation>फ़िल्म की अपनी</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Films you open are kept here, on this workstation.</source>
            <translation>आप जो फ़िल्में खोलते हैं वे यहीं, इसी वर्कस्टेशन पर रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter cases</source>
            <translation>केस फ़िल्टर करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter patients and series</source>
            <translation>मरीज़ और सीरीज़ फ़िल्टर करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter the worklist</source>
            <translation>वर्कलिस्ट फ़िल्टर करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter what was opened</source>
            <translation>खोली गई चीज़ें फ़िल्टर करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Final</source>
            <translation>अंतिम</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Find a command or a shortcut</source>
            <translation>कमांड या शॉर्टकट खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Find a structure</source>
            <translation>संरचना खोजें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Finding vertebrae</source>
            <translation>कशेरुकाएँ खोजी जा रही हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Findings</source>
            <translation>निष्कर्ष</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Findings and report</source>
            <translation>निष्कर्ष और रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>First impression</source>
            <translation>पहली राय</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit</source>
            <translation>फ़िट करें</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Fit the page to the width (Ctrl+0)</source>
            <translation>पृष्ठ चौड़ाई में फ़िट करें (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit the paper to the width (Ctrl+0)</source>
            <translation>काग़ज़ चौड़ाई में फ़िट करें (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Fit to width</source>
            <translation>चौड़ाई में फ़िट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>For every case of which nothing is decided yet. What you write first is kept and never changed.</source>
            <translation>हर उस केस के लिए जिसका अभी कुछ तय नहीं हुआ। आप पहले जो लिखते हैं वह रखा जाता है और कभी नहीं बदलता।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>For {n} cases no patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>{n} केस में मरीज़ नहीं दिया गया: हर केस अलग मरीज़ गिना जाता है, जिससे एक मरीज़ के कई केस होने पर अंतराल बहुत संकरे होते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Four</source>
            <translation>चार</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Frame of the lungs</source>
            <translation>फेफड़ों का फ़्रेम</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Frame of the thorax</source>
            <translation>वक्ष का फ़्रेम</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Freehand outline</source>
            <translation>मुक्तहस्त रूपरेखा</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>From the file {n}</source>
            <translation>फ़ाइल से {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>From the next start on. Reports stay English: what checks them against the findings reads English only. Numbers have a decimal point in every language, as in the report.</source>
            <translation>अगली बार शुरू करने से। रिपोर्ट अंग्रेज़ी में ही रहती हैं: निष्कर्षों से उनकी जाँच केवल अंग्रेज़ी पढ़ती है। हर भाषा में संख्याओं में दशमलव बिंदु होता है, जैसे रिपोर्ट में।</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Front</source>
            <translation>सामने</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Full range</source>
            <translation>पूरी सीमा</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain</source>
            <translation>गेन</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Gain in mm per mV, for ECG leads</source>
            <translation>गेन mm प्रति mV, ECG लीड के लिए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade</source>
            <translation>जेनेंट ग्रेड</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade 0 by height ratios: less than 20 % height loss (Genant et al. 1993)</source>
            <translation>ऊँचाई-अनुपात से जेनेंट ग्रेड 0: ऊँचाई में 20 % से कम कमी (Genant et al. 1993)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Genant grade {n} ({severity}), {shape}: {what} (Genant et al. 1993, by height ratios alone)</source>
            <translation>जेनेंट ग्रेड {n} ({severity}), {shape}: {what} (Genant et al. 1993, केवल ऊँचाई-अनुपात से)</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give every command its own shortcut again</source>
            <translation>हर कमांड को उसका अपना शॉर्टकट वापस दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command its own shortcut again</source>
            <translation>कमांड को उसका अपना शॉर्टकट वापस दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Give the command this shortcut</source>
            <translation>कमांड को यह शॉर्टकट दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Go to the image that this mark lies on (Enter)</source>
            <translation>इस निशान वाले चित्र पर जाएँ (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Graphics card (CUDA)</source>
            <translation>ग्राफ़िक्स कार्ड (CUDA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Group</source>
            <translation>समूह</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Groups</source>
            <translation>समूह</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Hard contrast</source>
            <translation>तीव्र कॉन्ट्रास्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Head</source>
            <translation>सिर</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all</source>
            <translation>सब छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide all marks</source>
            <translation>सभी निशान छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Hide every mark; nothing is deleted</source>
            <translation>हर निशान छिपाएँ; कुछ हटाया नहीं जाता</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Hide every structure listed</source>
            <translation>सूची की सभी संरचनाएँ छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Hide the model's marks until I have written an impression</source>
            <translation>जब तक मैं राय न लिख लूँ, मॉडल के निशान छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How far the image differs from what the model expects: 1 where it differs most.</source>
            <translation>चित्र मॉडल की अपेक्षा से कितना अलग है: जहाँ सबसे अलग, वहाँ 1।</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How much the score of {name} falls when a place is covered: 1 where it falls most.</source>
            <translation>किसी जगह को ढकने पर {name} का स्कोर कितना गिरता है: जहाँ सबसे अधिक गिरे, वहाँ 1।</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>How the traces are arranged</source>
            <translation>ट्रेस कैसे लगे हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>How to read this</source>
            <translation>इसे कैसे पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>How unsure the model is whether a pixel belongs to {name}: 1 where its score is one half, 0 where it is sure.</source>
            <translation>मॉडल कितना अनिश्चित है कि पिक्सेल {name} का है: जहाँ स्कोर आधा हो वहाँ 1, जहाँ निश्चित हो वहाँ 0।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>I have read these images and answer for this report.</source>
            <translation>मैंने ये चित्र पढ़े हैं और इस रिपोर्ट का उत्तरदायी हूँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>ICC(2,1)</source>
            <translation>ICC(2,1)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>ICC(2,1): absolute agreement of one measurement with the label (Shrout and Fleiss 1979). Limits of agreement: bias plus and minus 1.96 standard deviations (Bland and Altman 1986).</source>
            <translation>ICC(2,1): एक माप का लेबल से पूर्ण मेल (Shrout और Fleiss 1979)। सहमति की सीमाएँ: बायस में 1.96 मानक विचलन जोड़कर और घटाकर (Bland और Altman 1986)।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID not stated</source>
            <translation>ID नहीं दी गई</translation>
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
            <translation>पहचान</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/film_view.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Image</source>
            <translation>चित्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's</source>
            <translation>चित्र का बायाँ मरीज़ का</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Image left is the patient's {side}</source>
            <translation>चित्र का बायाँ मरीज़ का {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's: {side}</source>
            <translation>चित्र का बायाँ मरीज़ का: {side}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../viewers/stack_view.py" />
            <source>Images</source>
            <translation>चित्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Images per second</source>
            <translation>चित्र प्रति सेकंड</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>In {n} cases the pack gave no {name}.</source>
            <translation>{n} केस में पैक ने {name} नहीं दिया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication</source>
            <translation>संकेत (इंडिकेशन)</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication: the clinical question (optional)</source>
            <translation>इंडिकेशन: क्लिनिकल प्रश्न (वैकल्पिक)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Intervals: {resamples} bootstrap samples of patients, seed {seed}, the middle {share}. Groups of fewer than {least} cases are listed, not estimated. Lines are those of the table of labels, whose first line names the columns.</source>
            <translation>अंतराल: मरीज़ों के {resamples} बूटस्ट्रैप नमूने, सीड {seed}, बीच के {share}। {least} से कम केसों के समूह गिनाए जाते हैं, आँके नहीं जाते। पंक्तियाँ लेबल की तालिका की हैं, जिसकी पहली पंक्ति स्तंभों के नाम देती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Invert</source>
            <translation>इनवर्ट करें</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>IoU of boxes</source>
            <translation>बॉक्स का IoU</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>IoU of boxes, mean</source>
            <translation>बॉक्स का IoU, औसत</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>It is measured on the boxes of both lungs: correct those, and it follows.</source>
            <translation>यह दोनों फेफड़ों के बॉक्सों पर मापा जाता है: उन्हें सुधारें, यह अपने आप बदल जाएगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>It stands in the report as yours</source>
            <translation>रिपोर्ट में यह आपकी मानी जाती है</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Item</source>
            <translation>मद</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Items of the report</source>
            <translation>रिपोर्ट की मदें</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Its curvature is known</source>
            <translation>इसकी वक्रता ज्ञात है</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Its mask is no longer at hand: analyze again, then correct it.</source>
            <translation>इसका मास्क अब उपलब्ध नहीं: फिर विश्लेषण करें, तब सुधारें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Jaccard</source>
            <translation>Jaccard</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Jaccard, mean</source>
            <translation>Jaccard, औसत</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Judge this pack on your own labelled cases</source>
            <translation>अपने लेबल किए केस पर इस पैक को परखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Keep the corrected segments…</source>
            <translation>सुधारे गए सेगमेंट रखें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Keep the corrected structures with this study</source>
            <translation>सुधारी गई संरचनाएँ इस स्टडी के साथ रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool</source>
            <translation>टूल बनाए रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Keep the tool for mark after mark</source>
            <translation>एक के बाद एक निशान के लिए टूल बनाए रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Keeping segments</source>
            <translation>सेगमेंट रखे जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Keeps your impression as it is and shows the model's marks</source>
            <translation>आपकी राय जैसी है वैसी रखता है और मॉडल के निशान दिखाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Kept on this workstation only. Off forgets the list; quick look is never listed.</source>
            <translation>केवल इसी वर्कस्टेशन पर। बंद करने पर सूची भुला दी जाती है; क्विक लुक कभी सूची में नहीं आता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Kept with the case and never changed afterwards</source>
            <translation>केस के साथ रखी जाती है और बाद में कभी नहीं बदलती</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Key image</source>
            <translation>मुख्य चित्र (की इमेज)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Key image (K)</source>
            <translation>मुख्य चित्र (K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Kind of map</source>
            <translation>मैप का प्रकार</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Known length in mm</source>
            <translation>ज्ञात लंबाई, mm में</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Language model</source>
            <translation>भाषा मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Lay the map over the image</source>
            <translation>मैप को चित्र पर रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <location filename="../../app/ui/workspace/layout_popup.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Layout</source>
            <translation>लेआउट</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Layout (L)</source>
            <translation>लेआउट (L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Layout…</source>
            <translation>लेआउट…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Left</source>
            <translation>बायाँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Left lung</source>
            <translation>बायाँ फेफड़ा</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Legend: dark is 0, bright is 1</source>
            <translation>संकेत: गहरा 0, चमकीला 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Length</source>
            <translation>लंबाई</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Lesion</source>
            <translation>लीज़न (विक्षति)</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Let the language model draft the prose</source>
            <translation>भाषा मॉडल से पाठ का मसौदा बनवाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Let the pack read every labelled case</source>
            <translation>पैक से हर लेबल किया केस पढ़वाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Let this mark count in the report</source>
            <translation>इस निशान को रिपोर्ट में गिनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Let this pack read</source>
            <translation>इस पैक से पढ़वाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a Cobb angle of {n}: it is from 0 to 180 degrees.</source>
            <translation>{file} की पंक्ति {line} में Cobb कोण {n} है: वह 0 से 180 डिग्री होता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a box without width or height: mend that line.</source>
            <translation>{file} की पंक्ति {line} में बिना चौड़ाई या ऊँचाई का बॉक्स है: वह पंक्ति सुधारें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has a cell of more than {n} letters: mend that line.</source>
            <translation>{file} की पंक्ति {line} में {n} से अधिक अक्षरों का एक खाना है: वह पंक्ति सुधारें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has an age of {n}: it is from 0 to 130 years.</source>
            <translation>{file} की पंक्ति {line} में आयु {n} है: वह 0 से 130 वर्ष होती है।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which is a group of classes: name the class itself.</source>
            <translation>{file} की पंक्ति {line} का लेबल {text} वर्गों का समूह है: वर्ग का ही नाम दें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not give: use one of {labels}.</source>
            <translation>{file} की पंक्ति {line} में लेबल {text} है, जो यह पैक नहीं देता: {labels} में से लें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has the label {text}, which this pack does not mark: use one of {labels}.</source>
            <translation>{file} की पंक्ति {line} में लेबल {text} है, जिसे यह पैक नहीं दिखाता: {labels} में से लें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {n} cells where line 1 names {count} columns: mend that line.</source>
            <translation>{file} की पंक्ति {line} में {n} खाने हैं, पंक्ति 1 में {count} स्तंभ: वह पंक्ति ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} has {text} under 'sex': write M, F or O, or leave it empty.</source>
            <translation>{file} की पंक्ति {line} में 'sex' के नीचे {text} है: M, F या O लिखें, या खाली छोड़ें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write 1 or 0.</source>
            <translation>{file} की पंक्ति {line} में '{column}' के नीचे {text} है: 1 या 0 लिखें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} has {text} under '{column}': write a number.</source>
            <translation>{file} की पंक्ति {line} में '{column}' के नीचे {text} है: संख्या लिखें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a link that leads out of the data folder: copy the file itself there.</source>
            <translation>{file} की पंक्ति {line} का लिंक डेटा फ़ोल्डर से बाहर जाता है: फ़ाइल ही वहाँ कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Line {line} of {file} names a path that does not lie below the data folder: give it from that folder on, without '..'.</source>
            <translation>{file} की पंक्ति {line} का पथ डेटा फ़ोल्डर के नीचे नहीं है: उसे उसी फ़ोल्डर से, '..' के बिना दें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names no file: fill in its column 'file'.</source>
            <translation>{file} की पंक्ति {line} में फ़ाइल नहीं: स्तंभ 'file' भरें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Line {line} of {file} names the file of line {other} again: keep one of them.</source>
            <translation>{file} की पंक्ति {line} में पंक्ति {other} की फ़ाइल फिर है: एक रखें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>List it as your finding</source>
            <translation>इसे अपने निष्कर्ष के रूप में जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>List recent files and folders</source>
            <translation>हाल की फ़ाइलें और फ़ोल्डर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Liver</source>
            <translation>यकृत</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Loading {name}</source>
            <translation>{name} लोड हो रही है</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Loading…</source>
            <translation>लोड हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from this side ({key})</source>
            <translation>इस ओर से देखें ({key})</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Look from: {side}</source>
            <translation>देखें: {side} से</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and thoracolumbar/lumbar region, and coronal balance.</source>
            <translation>सामने की पूरी रीढ़ की फ़िल्म पर खोजा जाता है: कशेरुकाएँ T1 से L5, प्रॉक्सिमल थोरेसिक, मेन थोरेसिक और थोरेकोलंबर/लंबर क्षेत्र के वक्र, और कोरोनल बैलेंस।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Looking for a pack that reads {file} was cancelled.</source>
            <translation>{file} पढ़ने वाले पैक की खोज रद्द हुई।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Looking through {name}</source>
            <translation>{name} देखी जा रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra down</source>
            <translation>निचला सिरा एक कशेरुका नीचे</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra up</source>
            <translation>निचला सिरा एक कशेरुका ऊपर</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Lower end vertebra</source>
            <translation>निचली अंतिम कशेरुका</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Lower limit of agreement</source>
            <translation>सहमति की निचली सीमा</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Lung</source>
            <translation>फेफड़ा</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lung fields on frontal chest films</source>
            <translation>सामने की छाती फ़िल्मों पर फेफड़ों के क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Lungs</source>
            <translation>फेफड़े</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>MR, four series</source>
            <translation>MR, चार सीरीज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Magnifying glass</source>
            <translation>आवर्धक लेंस</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>Making a map</source>
            <translation>मैप बनाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Making a simulated CT</source>
            <translation>सिम्युलेटेड CT बनाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Making planes</source>
            <translation>तल बनाए जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mammography, four views</source>
            <translation>मैमोग्राफ़ी, चार दृश्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Map on the image</source>
            <translation>चित्र पर मैप</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Maps, threshold and similar cases</source>
            <translation>मैप, थ्रेशोल्ड और मिलते-जुलते केस</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mark</source>
            <translation>निशान</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks</source>
            <translation>निशान</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Marks drawn by hand</source>
            <translation>हाथ से बनाए निशान</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Mask files are shown on a volume: open its series first.</source>
            <translation>मास्क फ़ाइलें वॉल्यूम पर दिखती हैं: पहले उसकी सीरीज़ खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Maximum</source>
            <translation>अधिकतम</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Mean</source>
            <translation>औसत</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Mean absolute error</source>
            <translation>औसत निरपेक्ष त्रुटि</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure</source>
            <translation>मापें</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Measure another curve</source>
            <translation>एक और वक्र मापें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure another curve…</source>
            <translation>एक और वक्र मापें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. A model pack reads the series that is shown when you ask for it.</source>
            <translation>चित्रों पर मापें (मेन्यू मापें), फिर निशान को निष्कर्ष के रूप में लें: वह यहाँ और रिपोर्ट में दिखता है। आपके कहने पर मॉडल पैक दिख रही सीरीज़ पढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Measure the heights of structures called C1 to L5</source>
            <translation>C1 से L5 नाम वाली संरचनाओं की ऊँचाई मापें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Measure vertebral heights</source>
            <translation>कशेरुकाओं की ऊँचाई मापें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Measure {upper} to {lower}</source>
            <translation>{upper} से {lower} मापें</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Measured on {source}</source>
            <translation>जिन पर मापा गया: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Measurement</source>
            <translation>माप</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Measuring</source>
            <translation>मापा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Measuring again</source>
            <translation>फिर से मापा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Measuring tools</source>
            <translation>मापने के टूल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Mediastinum</source>
            <translation>मीडियास्टिनम</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanocytic naevus</source>
            <translation>मेलेनोसाइटिक नीवस</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Melanoma</source>
            <translation>मेलेनोमा</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Menu</source>
            <translation>मेनू</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Middle 90 %</source>
            <translation>मध्य 90 %</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Minimum</source>
            <translation>न्यूनतम</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Model pack</source>
            <translation>मॉडल पैक</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Model packs</source>
            <translation>मॉडल पैक</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its box, or its corners and edges</source>
            <translation>इसका बॉक्स, या उसके कोने और किनारे खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its corners and ends</source>
            <translation>इसके कोने और सिरे खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Move the box of {finding}</source>
            <translation>{finding} का बॉक्स खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Move {level}</source>
            <translation>{level} खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Moves along the measured curve: left more specific, right more sensitive</source>
            <translation>मापे गए वक्र पर चलता है: बाएँ अधिक विशिष्ट, दाएँ अधिक संवेदनशील</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>NIfTI (*.nii *.nii.gz);;All files (*)</source>
            <translation>NIfTI (*.nii *.nii.gz);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>NIfTI: the file states no patient, no modality and no unit</source>
            <translation>NIfTI: फ़ाइल में न मरीज़, न मोडैलिटी, न इकाई दी गई</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <location filename="../../viewers/hand/fields.py" />
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name as it is printed</source>
            <translation>नाम, जैसा छपेगा</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/facts.py" />
            <source>Name not stated</source>
            <translation>नाम नहीं दिया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Name of the mark</source>
            <translation>निशान का नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name of the signer</source>
            <translation>हस्ताक्षर करने वाले का नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Name this mark (F2)</source>
            <translation>इस निशान को नाम दें (F2)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Name {mark}</source>
            <translation>{mark} को नाम दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Names of files and folders may name a patient</source>
            <translation>फ़ाइल और फ़ोल्डर के नामों में मरीज़ का नाम हो सकता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence</source>
            <translation>नया वाक्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence, then Enter</source>
            <translation>नया वाक्य, फिर Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>New shortcut</source>
            <translation>नया शॉर्टकट</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next finding</source>
            <translation>अगला निष्कर्ष</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Next image</source>
            <translation>अगला चित्र</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page</source>
            <translation>अगला पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Next page (Page Down)</source>
            <translation>अगला पृष्ठ (Page Down)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next panel</source>
            <translation>अगला पैनल</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Nine</source>
            <translation>नौ</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>No ROC curve was measured for this pack.</source>
            <translation>इस पैक के लिए कोई ROC वक्र नहीं मापा गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>No case matches.</source>
            <translation>कोई केस मेल नहीं खाता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>No command matches.</source>
            <translation>कोई कमांड मेल नहीं खाती।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>No description</source>
            <translation>कोई विवरण नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No film is open. The report is written from the findings you accept.</source>
            <translation>कोई फ़िल्म खुली नहीं है। रिपोर्ट आपके स्वीकार किए निष्कर्षों से लिखी जाती है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>No interval: measured once, by hand.</source>
            <translation>अंतराल नहीं: एक बार, हाथ से मापा गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No language model is installed.</source>
            <translation>कोई भाषा मॉडल इंस्टॉल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No maps are made of a volume's masks: they would take several times its memory.</source>
            <translation>किसी वॉल्यूम के मास्क के मानचित्र नहीं बनाए जाते: वे उसकी मेमोरी का कई गुना लेते।</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>No marks</source>
            <translation>कोई निशान नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No model pack has read what is shown.</source>
            <translation>जो दिख रहा है उसे किसी मॉडल पैक ने नहीं पढ़ा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No model pack is installed.</source>
            <translation>कोई मॉडल पैक इंस्टॉल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>No model pack is meant for this image. The list of packs says of each why.</source>
            <translation>कोई मॉडल पैक इस चित्र के लिए नहीं है। पैकों की सूची हर एक का कारण बताती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>No other signed case was read by this pack, or it gives no embedding.</source>
            <translation>इस पैक ने कोई और हस्ताक्षरित केस नहीं पढ़ा, या यह एम्बेडिंग नहीं देता।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No patient is stated: each case counts as a patient of its own, which makes intervals too narrow where one patient has several.</source>
            <translation>कोई मरीज़ नहीं दिया गया: हर केस अलग मरीज़ गिना जाता है, जिससे एक मरीज़ के कई केस होने पर अंतराल बहुत संकरे होते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No report yet</source>
            <translation>अभी कोई रिपोर्ट नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>No segmentation is open. The structures of a DICOM SEG or a mask file will be listed here.</source>
            <translation>कोई सेगमेंटेशन खुला नहीं है। DICOM SEG या मास्क फ़ाइल की संरचनाएँ यहाँ दिखेंगी।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No sensitivity and specificity were measured for {name}.</source>
            <translation>{name} के लिए संवेदनशीलता और विशिष्टता नहीं मापी गईं।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>No usable NVIDIA graphics processor was found; the models run on the processor.</source>
            <translation>कोई उपयोगी NVIDIA ग्राफ़िक्स प्रोसेसर नहीं मिला; मॉडल प्रोसेसर पर चलते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>None of the {n} cases could be evaluated ({counted}). The last one: {reason}</source>
            <translation>{n} में से किसी केस का मूल्यांकन नहीं हो सका ({counted})। अंतिम: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Normal</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Not read yet.</source>
            <translation>अभी नहीं पढ़ा गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Not ready to sign: {reasons}</source>
            <translation>अभी हस्ताक्षर नहीं हो सकते: {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing is changed</source>
            <translation>कुछ नहीं बदलता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Nothing is left of {name} that could be measured: undo the correction, or reject {finding}.</source>
            <translation>{name} का मापने लायक कुछ नहीं बचा: सुधार पूर्ववत करें, या {finding} अस्वीकार करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing is open. What is found on the images will be listed here.</source>
            <translation>कुछ खुला नहीं है। चित्रों पर जो मिलेगा वह यहाँ दिखेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Nothing leaves this workstation: images, models and reports stay here.</source>
            <translation>इस वर्कस्टेशन से कुछ बाहर नहीं जाता: चित्र, मॉडल और रिपोर्ट यहीं रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>Nothing of this can be drawn: accept it, or reject it and write what you see.</source>
            <translation>इसका कुछ बनाया नहीं जा सकता: स्वीकार करें, या अस्वीकार करके लिखें कि आप क्या देखते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Nothing that can be shown was found there.</source>
            <translation>वहाँ दिखाने योग्य कुछ नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Nothing to show</source>
            <translation>दिखाने को कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing was found that could be measured.</source>
            <translation>मापने योग्य कुछ नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Nothing was imaged at this point: it is padding.</source>
            <translation>इस बिंदु पर कोई चित्र नहीं: यह पैडिंग है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Nothing was measured of how well it does on such images. The reasons stay over the image and are printed in the report.</source>
            <translation>ऐसे चित्रों पर यह कितना अच्छा है, यह नहीं मापा गया। कारण चित्र पर बने रहते हैं और रिपोर्ट में छपते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Nothing was opened yet</source>
            <translation>अभी कुछ नहीं खोला गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Now: {device}</source>
            <translation>अभी: {device}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Occlusion</source>
            <translation>ऑक्लूज़न (ढकना)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Of</source>
            <translation>किसका</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>On the volume shown</source>
            <translation>दिख रहे वॉल्यूम पर</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>One below the other</source>
            <translation>एक के नीचे एक</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>One image</source>
            <translation>एक चित्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>One line along each end plate.</source>
            <translation>हर एंड प्लेट के साथ एक रेखा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>One to one</source>
            <translation>एक के बराबर एक</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity</source>
            <translation>अपारदर्शिता</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Opacity of filled structures</source>
            <translation>भरी संरचनाओं की अपारदर्शिता</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Opacity of the map</source>
            <translation>मैप की अपारदर्शिता</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a file or a folder</source>
            <translation>फ़ाइल या फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Open a file, a folder, a disc or a ZIP archive: its series are listed here.</source>
            <translation>फ़ाइल, फ़ोल्डर, डिस्क या ZIP खोलें: उसकी सीरीज़ यहाँ दिखती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open a folder or disc</source>
            <translation>फ़ोल्डर या डिस्क खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open a folder or disc…</source>
            <translation>फ़ोल्डर या डिस्क खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a study or a photograph</source>
            <translation>कोई स्टडी या तस्वीर खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open again…</source>
            <translation>फिर खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open beside what is open</source>
            <translation>खुली चीज़ों के साथ खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open beside what is open…</source>
            <translation>खुली चीज़ों के साथ खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open images</source>
            <translation>चित्र खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Open mask files</source>
            <translation>मास्क फ़ाइलें खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open mask files…</source>
            <translation>मास्क फ़ाइलें खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <source>Open or draw segments of vertebrae first, and name them C1 to L5.</source>
            <translation>पहले कशेरुकाओं के खंड खोलें या बनाएँ, और उन्हें C1 से L5 नाम दें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Open the signed report for an amendment</source>
            <translation>संशोधन के लिए हस्ताक्षरित रिपोर्ट खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated CT</source>
            <translation>सिम्युलेटेड CT खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open the simulated film</source>
            <translation>सिम्युलेटेड फ़िल्म खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Opened</source>
            <translation>खोले गए</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Opening</source>
            <translation>खुल रहा है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening an amendment</source>
            <translation>संशोधन खुल रहा है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Opening {file} was cancelled.</source>
            <translation>{file} खोलना रद्द किया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>Opening {name}</source>
            <translation>{name} खुल रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Open…</source>
            <translation>खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Operating point</source>
            <translation>ऑपरेटिंग पॉइंट</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Out of the pack's scope</source>
            <translation>पैक के दायरे से बाहर</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Outline</source>
            <translation>रूपरेखा</translation>
        </message>
        <message>
            <location filename="../../app/ui/scope_strip.py" />
            <source>Outside the scope of {pack}, read all the same: {reasons}</source>
            <translation>{pack} के दायरे से बाहर, फिर भी पढ़ा गया: {reasons}</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Over other structures</source>
            <translation>अन्य संरचनाओं के ऊपर</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>PRIOR {date}</source>
            <translation>पूर्व {date}</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Pack</source>
            <translation>पैक</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Packs run on</source>
            <translation>पैक किस पर चलते हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Page</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Page {page} of {pages}</source>
            <translation>{pages} में से पृष्ठ {page}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed</source>
            <translation>काग़ज़ की गति</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper speed in mm per second</source>
            <translation>काग़ज़ की गति mm प्रति सेकंड</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Paper with traces</source>
            <translation>ट्रेस वाला काग़ज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Patients, studies and series</source>
            <translation>मरीज़, स्टडी और सीरीज़</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Pick a case from the worklist</source>
            <translation>वर्कलिस्ट से केस चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../viewers/sentences.py" />
            <source>Pixel value</source>
            <translation>पिक्सेल मान</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack</source>
            <translation>स्टैक में स्थान</translation>
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack; images that are ready are lighter</source>
            <translation>स्टैक में स्थान; तैयार चित्र हल्के रंग में हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Placing segments</source>
            <translation>सेगमेंट रखे जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Planes as the volume lies</source>
            <translation>वॉल्यूम के अनुसार तल</translation>
        </message>
        <message>
            <location filename="../../app/ui/planes_desk.py" />
            <source>Planes need a volume of evenly spaced slices.</source>
            <translation>तलों के लिए समान दूरी वाली स्लाइस का वॉल्यूम चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play faster</source>
            <translation>तेज़ चलाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play or stop</source>
            <translation>चलाएँ या रोकें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play or stop (C)</source>
            <translation>चलाएँ या रोकें (C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Play slower</source>
            <translation>धीमे चलाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Play to and fro</source>
            <translation>आगे-पीछे चलाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/full_screen.py" />
            <source>Plumbline: images</source>
            <translation>Plumbline: चित्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Polygon</source>
            <translation>बहुभुज</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Preliminary, not signed</source>
            <translation>प्रारंभिक, हस्ताक्षर नहीं हुए</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Preparing the 3-D view</source>
            <translation>3-D दृश्य तैयार हो रहा है</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Press Enter or click to show this image.</source>
            <translation>यह चित्र दिखाने के लिए Enter दबाएँ या क्लिक करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut here</source>
            <translation>नया शॉर्टकट यहाँ दबाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Press the new shortcut in the field, then Set. Changes are kept at once.</source>
            <translation>फ़ील्ड में नया शॉर्टकट दबाएँ, फिर सेट करें। बदलाव तुरंत सहेजे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous finding</source>
            <translation>पिछला निष्कर्ष</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Previous image</source>
            <translation>पिछला चित्र</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page</source>
            <translation>पिछला पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Previous page (Page Up)</source>
            <translation>पिछला पृष्ठ (Page Up)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous panel</source>
            <translation>पिछला पैनल</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Printed beside every decision and signature.</source>
            <translation>हर निर्णय और हस्ताक्षर के पास छपता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Probability</source>
            <translation>संभाव्यता</translation>
        </message>
        <message>
            <location filename="../../app/ui/model_facts.py" />
            <source>Processor (CPU)</source>
            <translation>प्रोसेसर (CPU)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Progress of the evaluation</source>
            <translation>मूल्यांकन की प्रगति</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Projection</source>
            <translation>प्रोजेक्शन</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Prose drafted by {model}.</source>
            <translation>पाठ का मसौदा: {model}।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Put your name to the report</source>
            <translation>रिपोर्ट पर अपना नाम दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>Quick look keeps nothing: end it, and open the images again.</source>
            <translation>क्विक लुक कुछ नहीं रखता: इसे समाप्त करें और चित्र फिर खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quick look, nothing is kept</source>
            <translation>क्विक लुक, कुछ नहीं रखा जाता</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Quick look: keep nothing</source>
            <translation>क्विक लुक: कुछ न रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Quick look: nothing of what you open is kept, and nothing can be signed.</source>
            <translation>क्विक लुक: जो खोलते हैं वह नहीं रखा जाता, और हस्ताक्षर नहीं हो सकते।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>ROC curve</source>
            <translation>ROC वक्र</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Radiograph with prior</source>
            <translation>एक्स-रे, पूर्व जाँच के साथ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of brush and eraser; [ and ] on the image</source>
            <translation>ब्रश और इरेज़र की त्रिज्या; चित्र पर [ और ]</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Radius of the brush</source>
            <translation>ब्रश की त्रिज्या</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read</source>
            <translation>पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read by {pack} {version} ({sha256}) in {seconds} s</source>
            <translation>{pack} {version} ({sha256}) ने {seconds} s में पढ़ा</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same</source>
            <translation>फिर भी पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>Read it all the same?</source>
            <translation>फिर भी पढ़ें?</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Read it all the same…</source>
            <translation>फिर भी पढ़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reader first</source>
            <translation>पहले पाठक</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Reader: {name}</source>
            <translation>पाठक: {name}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Reading with {pack}</source>
            <translation>{pack} से पढ़ा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reading {file}</source>
            <translation>{file} पढ़ी जा रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Reads the image</source>
            <translation>चित्र पढ़ता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment</source>
            <translation>संशोधन का कारण</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment, then Enter</source>
            <translation>संशोधन का कारण, फिर Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Recent</source>
            <translation>हाल के</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording</source>
            <translation>रिकॉर्डिंग</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Recording {n}</source>
            <translation>रिकॉर्डिंग {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Redo</source>
            <translation>फिर से करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Redo the correction</source>
            <translation>सुधार फिर से करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Reference lines</source>
            <translation>संदर्भ रेखाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Region</source>
            <translation>क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in an image</source>
            <translation>चित्र में क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Region in the patient</source>
            <translation>मरीज़ में क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject</source>
            <translation>अस्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject this finding</source>
            <translation>यह निष्कर्ष अस्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Reject {finding}</source>
            <translation>{finding} अस्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Relation</source>
            <translation>संबंध</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Remove a sentence</source>
            <translation>वाक्य हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Remove this pack from this workstation</source>
            <translation>इस पैक को इस वर्कस्टेशन से हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Remove this sentence</source>
            <translation>यह वाक्य हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Rename</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Rename (F2)</source>
            <translation>नाम बदलें (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Reset all</source>
            <translation>सभी रीसेट करें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Restore {finding}</source>
            <translation>{finding} बहाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Rests on…</source>
            <translation>आधार…</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Retinal vessels</source>
            <translation>रेटिना की वाहिकाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/surface_window.py" />
            <source>Right</source>
            <translation>दायाँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Right and left heart border, then right and left inner chest wall.</source>
            <translation>हृदय का दायाँ और बायाँ किनारा, फिर वक्ष की भीतरी दीवार दायीं और बायीं।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Right lung</source>
            <translation>दायाँ फेफड़ा</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Runs on</source>
            <translation>इस पर चलता है</translation>
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
            <translation>सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures in a folder</source>
            <translation>पृष्ठ और आँकड़े फ़ोल्डर में सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Save page and figures…</source>
            <translation>पृष्ठ और आँकड़े सहेजें…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Scoliosis is stated, but no accepted curve reaches 10 degrees.</source>
            <translation>स्कोलियोसिस लिखा है, पर कोई स्वीकृत वक्र 10 डिग्री तक नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by position</source>
            <translation>स्थिति के अनुसार साथ स्क्रोल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by position in the patient</source>
            <translation>मरीज़ में स्थिति के अनुसार साथ स्क्रोल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Scroll together by slice number</source>
            <translation>स्लाइस संख्या से साथ स्क्रोल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Scroll together by slice number, from here on</source>
            <translation>यहाँ से स्लाइस संख्या से साथ स्क्रोल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Search commands</source>
            <translation>कमांड खोजें</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document</source>
            <translation>इस दस्तावेज़ में खोजें</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>Search in this document (Ctrl+F); Enter goes to the next place</source>
            <translation>इस दस्तावेज़ में खोजें (Ctrl+F); Enter अगले स्थान पर</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report</source>
            <translation>इस रिपोर्ट में खोजें</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>Search in this report (Ctrl+F); Enter goes to the next place, Shift+Enter back</source>
            <translation>इस रिपोर्ट में खोजें (Ctrl+F); Enter अगले स्थान पर, Shift+Enter पीछे</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Search marks</source>
            <translation>निशान खोजें</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Section</source>
            <translation>अनुभाग</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Segmentation</source>
            <translation>सेगमेंटेशन</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Segments</source>
            <translation>सेगमेंट</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Segments are drawn on a volume: open its series first.</source>
            <translation>सेगमेंट वॉल्यूम पर बनाए जाते हैं: पहले उसकी सीरीज़ खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Select</source>
            <translation>चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Select a mark first: its value becomes the finding.</source>
            <translation>पहले कोई निशान चुनें: उसका मान निष्कर्ष बनता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select and move</source>
            <translation>चुनें और खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Select marks, drag them and their points.</source>
            <translation>निशान चुनें, उन्हें और उनके बिंदुओं को खींचें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity</source>
            <translation>संवेदनशीलता</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Sensitivity at {threshold}</source>
            <translation>संवेदनशीलता, {threshold} पर</translation>
        </message>
        <message>
            <location filename="../../app/ui/roc_plot.py" />
            <source>Sensitivity over 1 - specificity, as measured on cases kept back</source>
            <translation>1 - विशिष्टता पर संवेदनशीलता, अलग रखे केस पर मापी गई</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Sensitivity {share} (n = {n} with it)</source>
            <translation>संवेदनशीलता {share} (n = {n}, जिनमें है)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Sentence {n}</source>
            <translation>वाक्य {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Set</source>
            <translation>सेट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Set both ends, or drag from end to end.</source>
            <translation>दोनों सिरे तय करें, या एक से दूसरे तक खींचें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Set ends of {finding}</source>
            <translation>{finding} के सिरे तय करें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Set the threshold of {finding}</source>
            <translation>{finding} का थ्रेशोल्ड तय करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation>सेटिंग्स</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Settings…</source>
            <translation>सेटिंग्स…</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Sex</source>
            <translation>लिंग</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Shortcut</source>
            <translation>शॉर्टकट</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all</source>
            <translation>सब दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show all marks</source>
            <translation>सभी निशान दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show borders alone</source>
            <translation>केवल किनारे दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show every mark on its image</source>
            <translation>हर निशान उसके चित्र पर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show every structure listed</source>
            <translation>सूची की सभी संरचनाएँ दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show on its image</source>
            <translation>उसके चित्र पर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Show on the image</source>
            <translation>चित्र पर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Show only structures whose name holds these letters</source>
            <translation>केवल वे संरचनाएँ दिखाएँ जिनके नाम में ये अक्षर हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Show or hide marks</source>
            <translation>निशान दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Show or hide the crosshair</source>
            <translation>क्रॉसहेयर दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Show or hide the map</source>
            <translation>मैप दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Show the calibrated image to delete its calibration: its marks are measured again.</source>
            <translation>कैलिब्रेशन हटाने के लिए उसका चित्र दिखाएँ: उसके निशान फिर मापे जाएँगे।</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Show the cases that hold all of these words</source>
            <translation>वे केस दिखाएँ जिनमें ये सभी शब्द हों</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Show the images first: a pack reads what is on the screen.</source>
            <translation>पहले चित्र दिखाएँ: पैक वही पढ़ता है जो स्क्रीन पर है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>Show the mark's image first: its value is measured on it.</source>
            <translation>पहले निशान का चित्र दिखाएँ: उसका मान उसी पर मापा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Show the marks that hold all of these words</source>
            <translation>वे निशान दिखाएँ जिनमें ये सभी शब्द हों</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Show the model's marks</source>
            <translation>मॉडल के निशान दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Show the series that hold all of these words</source>
            <translation>वे सीरीज़ दिखाएँ जिनमें ये सभी शब्द हों</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Side not stated</source>
            <translation>दिशा नहीं बताई गई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the clinician.</source>
            <translation>मरीज़ की दिशाएँ: चिकित्सक के अनुसार।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Sides of the patient: stated by the file.</source>
            <translation>मरीज़ की दिशाएँ: फ़ाइल के अनुसार।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign</source>
            <translation>हस्ताक्षर करें</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>Sign ({n} problem)</source>
            <translation>
                <numerusform>हस्ताक्षर करें ({n} समस्या)</numerusform>
                <numerusform>हस्ताक्षर करें ({n} समस्याएँ)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the amended report</source>
            <translation>संशोधित रिपोर्ट पर हस्ताक्षर करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the report</source>
            <translation>रिपोर्ट पर हस्ताक्षर करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Signed</source>
            <translation>हस्ताक्षरित</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signed by {name}, {when}</source>
            <translation>हस्ताक्षर: {name}, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Signed cases that look alike to the pack are listed here.</source>
            <translation>पैक को मिलते-जुलते लगने वाले हस्ताक्षरित केस यहाँ दिखते हैं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Signing</source>
            <translation>हस्ताक्षर हो रहे हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Sign…</source>
            <translation>हस्ताक्षर करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>Similar signed cases</source>
            <translation>मिलते-जुलते हस्ताक्षरित केस</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Single planes</source>
            <translation>एकल तल</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Site</source>
            <translation>केंद्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Size of type</source>
            <translation>अक्षरों का आकार</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Skin lesion on dermoscopy: outline and seven diagnoses</source>
            <translation>डर्मोस्कोपी पर त्वचा का लीज़न: रूपरेखा और सात निदान</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Soft contrast</source>
            <translation>हल्का कॉन्ट्रास्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Specificity</source>
            <translation>विशिष्टता</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Specificity at {threshold}</source>
            <translation>विशिष्टता, {threshold} पर</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>Specificity {share} (n = {n} without)</source>
            <translation>विशिष्टता {share} (n = {n}, जिनमें नहीं है)</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Stop looking for files (Esc)</source>
            <translation>फ़ाइलें खोजना रोकें (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stop; nothing is kept</source>
            <translation>रोकें; कुछ नहीं रखा जाता</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Stopping…</source>
            <translation>रोका जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Stroke</source>
            <translation>स्ट्रोक</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/segments_table.py" />
            <source>Structure</source>
            <translation>संरचना</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Structure {n}</source>
            <translation>संरचना {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>Structured report</source>
            <translation>संरचित रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Structures</source>
            <translation>संरचनाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Subdural</source>
            <translation>सबड्यूरल</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Swap</source>
            <translation>अदला-बदली</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Table of labels</source>
            <translation>लेबल की तालिका</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Tables (*.csv)</source>
            <translation>तालिकाएँ (*.csv)</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take a coin's diameter</source>
            <translation>सिक्के का व्यास लें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take away from the structure</source>
            <translation>संरचना से हटाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Take it (Enter)</source>
            <translation>इसे लें (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Take pixels away from other structures; else they are left alone</source>
            <translation>अन्य संरचनाओं से पिक्सेल लें; नहीं तो उन्हें छोड़ दिया जाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>Take the command's shortcuts away</source>
            <translation>कमांड के शॉर्टकट हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Take this class</source>
            <translation>यह श्रेणी लें</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>Task</source>
            <translation>कार्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <location filename="../../viewers/hand/fields.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Text from templates.</source>
            <translation>टेम्पलेट से पाठ।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The analysis was cancelled; nothing was changed.</source>
            <translation>विश्लेषण रद्द हुआ; कुछ नहीं बदला।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The borders of the heart and of the chest need a distance from one another.</source>
            <translation>हृदय और वक्ष के किनारों में दूरी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>The class is the clinician's own: no threshold applies to it.</source>
            <translation>श्रेणी चिकित्सक की अपनी है: उस पर कोई सीमा लागू नहीं होती।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The data folder {folder} does not exist: name the folder that holds your labelled cases.</source>
            <translation>डेटा फ़ोल्डर {folder} नहीं है: अपने लेबल किए केस का फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The draft was cancelled; nothing was changed.</source>
            <translation>मसौदा रद्द हुआ; कुछ नहीं बदला।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The evaluation was cancelled; nothing was kept.</source>
            <translation>मूल्यांकन रद्द हुआ; कुछ नहीं रखा गया।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The first impression of this case is written already; it is not changed afterwards.</source>
            <translation>इस केस की पहली राय लिखी जा चुकी है; वह बाद में नहीं बदलती।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The folder with the images and labels.csv</source>
            <translation>चित्रों और labels.csv वाला फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor failed its trial run ({reason}); the processor is used.</source>
            <translation>ग्राफ़िक्स प्रोसेसर परीक्षण में विफल रहा ({reason}); प्रोसेसर का उपयोग होता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The graphics processor gave a wrong answer in its trial run; the processor is used.</source>
            <translation>ग्राफ़िक्स प्रोसेसर ने परीक्षण में गलत उत्तर दिया; प्रोसेसर का उपयोग होता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The heart's borders must lie between the inner chest walls.</source>
            <translation>हृदय के किनारे वक्ष की भीतरी दीवारों के बीच होने चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>The image that the report refers to is not among what was opened.</source>
            <translation>रिपोर्ट जिस चित्र की बात करती है वह खोले गए चित्रों में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>The images are on a whole screen. F11 brings them back.</source>
            <translation>चित्र पूरी स्क्रीन पर हैं। F11 उन्हें वापस लाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The impression and the model's findings are both kept</source>
            <translation>राय और मॉडल के निष्कर्ष दोनों रखे जाते हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>The language model is still drafting.</source>
            <translation>भाषा मॉडल अभी मसौदा बना रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>The long axis, then the short axis square to it.</source>
            <translation>लंबा अक्ष, फिर उसके लंबवत छोटा अक्ष।</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>The mark follows into the report</source>
            <translation>यह चेतावनी रिपोर्ट में भी आती है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mark that {finding} was made from was deleted: draw it again, or undo.</source>
            <translation>जिस निशान से {finding} बना था वह हट गया: फिर बनाएँ, या पूर्ववत करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The mask files are empty: none marks a voxel.</source>
            <translation>मास्क फ़ाइलें खाली हैं: कोई वॉक्सेल चिह्नित नहीं।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} in the case store is damaged: analyze again to see it.</source>
            <translation>केस भंडार में {name} का मास्क क्षतिग्रस्त है: उसे देखने के लिए फिर से विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The mask of {name} was kept for images of another size: analyze again to see it.</source>
            <translation>{name} का मास्क दूसरे आकार के चित्रों के लिए रखा गया था: उसे देखने के लिए फिर से विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The model failed</source>
            <translation>मॉडल विफल रहा</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this film.</source>
            <translation>मॉडल इस फ़िल्म को देख रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this series.</source>
            <translation>मॉडल इस सीरीज़ को देख रहा है।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack cannot be copied to {folder} ({reason}); nothing was added.</source>
            <translation>मॉडल पैक {folder} में कॉपी नहीं हो सकता ({reason}); कुछ नहीं जोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model pack that fits reads it when you ask for it; another one can be chosen (Pack).</source>
            <translation>उपयुक्त मॉडल पैक आपके कहने पर इसे पढ़ता है; दूसरा भी चुना जा सकता है (पैक)।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be removed ({reason}).</source>
            <translation>मॉडल पैक {pack} नहीं हटाया जा सकता ({reason})।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} cannot be used: {reason}.</source>
            <translation>मॉडल पैक {pack} का उपयोग नहीं हो सकता: {reason}।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} comes with the program and is not removed.</source>
            <translation>मॉडल पैक {pack} प्रोग्राम के साथ आता है और नहीं हटाया जाता।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} gives no map of {label}; choose a class that it scores.</source>
            <translation>मॉडल पैक {pack} {label} का मैप नहीं देता; वह वर्ग चुनें जिसे यह स्कोर देता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The model pack {pack} has changed since it read this: read again to see its maps.</source>
            <translation>मॉडल पैक {pack} यह पढ़ने के बाद बदल गया है: उसके मानचित्र देखने के लिए फिर से पढ़ें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>The model's own score that a pixel belongs to {name}, 0 to 1. It is not calibrated.</source>
            <translation>मॉडल का अपना स्कोर कि पिक्सेल {name} का है, 0 से 1। यह कैलिब्रेटेड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The one that fits</source>
            <translation>जो उपयुक्त हो</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline crosses itself: what lies inside is not certain. Draw it without a crossing.</source>
            <translation>रूपरेखा स्वयं को काटती है: भीतर क्या है निश्चित नहीं। बिना काटे बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The outline encloses no area.</source>
            <translation>रूपरेखा में कोई क्षेत्रफल नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack reads your own labelled cases as it would read them at the desk. No case is stored, and what can be saved are figures over many cases alone: no names, no files, nothing of a single patient.</source>
            <translation>पैक आपके लेबल किए केस वैसे ही पढ़ता है जैसे डेस्क पर। कोई केस संग्रहित नहीं होता; केवल कई केस के आँकड़े सहेजे जा सकते हैं: न नाम, न फ़ाइलें, न किसी एक मरीज़ का कुछ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>The pack that is evaluated</source>
            <translation>जिस पैक का मूल्यांकन हो रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was added.</source>
            <translation>पैक {name} जोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>The pack {name} was removed.</source>
            <translation>पैक {name} हटाया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>The pack's card</source>
            <translation>पैक का कार्ड</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>The pack's card…</source>
            <translation>पैक का कार्ड…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>The pack's scores are no probabilities: they say which class is likelier.</source>
            <translation>पैक के स्कोर संभाव्यता नहीं हैं: वे बताते हैं कि कौन-सा वर्ग अधिक संभव है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The point lies outside the image.</source>
            <translation>बिंदु चित्र के बाहर है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds no pixel centre inside the image: draw it larger, or on the image.</source>
            <translation>क्षेत्र में चित्र का कोई पिक्सेल केंद्र नहीं: बड़ा बनाएँ, या चित्र पर बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The region holds nothing but padding: no value was imaged there.</source>
            <translation>क्षेत्र में केवल पैडिंग है: वहाँ कोई मान नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins once you have written your impression (Findings).</source>
            <translation>आपकी राय लिखने के बाद रिपोर्ट शुरू होती है (निष्कर्ष)।</translation>
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins when the film has been analyzed: a plain text at once, prose from the language model.</source>
            <translation>फ़िल्म के विश्लेषण के बाद रिपोर्ट शुरू होती है: तुरंत सादा पाठ, और भाषा मॉडल से लिखा पाठ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>The report then states your diagnosis, without the model's probability. What the model said is kept beside it.</source>
            <translation>तब रिपोर्ट में आपका निदान होता है, मॉडल की प्रायिकता के बिना। मॉडल ने जो कहा वह साथ में रखा रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The report was written to {path}.</source>
            <translation>रिपोर्ट {path} में लिखी गई।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The right borders of heart and chest must lie on the same side of the image.</source>
            <translation>हृदय और वक्ष के दाएँ किनारे चित्र में एक ही ओर होने चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>The segments are kept with their images.</source>
            <translation>सेगमेंट अपने चित्रों के साथ रखे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The segments do not lie on the volume that is shown: show the series they belong to.</source>
            <translation>खंड दिखाए गए वॉल्यूम पर नहीं हैं: वह श्रृंखला दिखाएँ जिससे वे संबंधित हैं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence has more than {n} characters: it was not checked.</source>
            <translation>वाक्य में {n} से अधिक अक्षर हैं: उसकी जाँच नहीं हुई।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The sentence states {what} but names no finding.</source>
            <translation>वाक्य {what} बताता है पर किसी निष्कर्ष का नाम नहीं लेता।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>The table of labels and the files state no age, sex, device or site: no groups can be shown.</source>
            <translation>लेबल की तालिका और फ़ाइलें आयु, लिंग, उपकरण या स्थान नहीं बतातीं: कोई समूह नहीं दिखाए जा सकते।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>The table of labels {file} cannot be read ({reason}): put it into the data folder or name it.</source>
            <translation>लेबल की तालिका {file} नहीं पढ़ी जा सकती ({reason}): उसे डेटा फ़ोल्डर में रखें या बताएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>The two points of a calibration must lie at least 2 pixels apart.</source>
            <translation>कैलिब्रेशन के दोनों बिंदुओं में कम से कम 2 पिक्सेल की दूरी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>The upper end vertebra must lie above the lower one.</source>
            <translation>ऊपरी अंतिम कशेरुका निचली से ऊपर होनी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>The window is always dark: in a reading room the image is the brightest thing.</source>
            <translation>विंडो हमेशा गहरे रंग की है: रीडिंग रूम में चित्र ही सबसे चमकीला होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/comfort.py" />
            <source>The window speaks the chosen language from the next start on.</source>
            <translation>अगली बार शुरू करने पर विंडो चुनी हुई भाषा में होगी।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>There are no segments of a volume to keep.</source>
            <translation>रखने के लिए किसी वॉल्यूम के सेगमेंट नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There are no vertebrae on this image: analyze a film of the spine first.</source>
            <translation>इस चित्र पर कशेरुकाएँ नहीं हैं: पहले रीढ़ की फ़िल्म का विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is a model pack {pack} already; remove it first, or give the new one another id. Nothing was changed.</source>
            <translation>मॉडल पैक {pack} पहले से है; पहले उसे हटाएँ, या नए को दूसरा id दें। कुछ नहीं बदला।</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>There is no classification to judge.</source>
            <translation>परखने के लिए कोई वर्गीकरण नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>There is no map.</source>
            <translation>कोई मैप नहीं है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>There is no report to export yet.</source>
            <translation>निर्यात के लिए अभी कोई रिपोर्ट नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There is no report to export yet: analyze the film first.</source>
            <translation>निर्यात के लिए अभी कोई रिपोर्ट नहीं: पहले फ़िल्म का विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>There is no report yet: analyze the film first.</source>
            <translation>अभी कोई रिपोर्ट नहीं: पहले फ़िल्म का विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>There is no usable model pack {pack}; `plumbline packs list` names them.</source>
            <translation>कोई उपयोगी मॉडल पैक {pack} नहीं है; `plumbline packs list` उनके नाम बताता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_wiring.py" />
            <source>There is nothing that a map could explain yet.</source>
            <translation>अभी ऐसा कुछ नहीं जिसे मैप समझा सके।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>These figures hold for cases like these. Cases out of the pack's scope, unreadable ones and those without a label are not in them: look at their number first.</source>
            <translation>ये आँकड़े ऐसे ही केसों के लिए हैं। पैक के दायरे से बाहर के, न पढ़े जा सके और बिना लेबल के केस इनमें नहीं हैं: पहले उनकी संख्या देखें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>These images make up no volume with known distances, so there is no 3-D view of their structures.</source>
            <translation>ये चित्र ज्ञात दूरियों वाला वॉल्यूम नहीं बनाते, इसलिए संरचनाओं का 3-D दृश्य नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Thickness of the slab</source>
            <translation>स्लैब की मोटाई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case has no report yet.</source>
            <translation>इस केस की अभी कोई रिपोर्ट नहीं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This case was changed by another program since it was opened here; open it again to go on. Nothing was overwritten.</source>
            <translation>यहाँ खुलने के बाद किसी अन्य प्रोग्राम ने यह केस बदला; आगे बढ़ने के लिए फिर खोलें। कुछ भी मिटाया नहीं गया।</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is damaged and cannot be shown: ask its sender for it again.</source>
            <translation>यह दस्तावेज़ क्षतिग्रस्त है और दिखाया नहीं जा सकता: भेजने वाले से फिर माँगें।</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>This document is protected by a password: ask its sender for one without.</source>
            <translation>यह दस्तावेज़ पासवर्ड से सुरक्षित है: भेजने वाले से बिना पासवर्ड वाला माँगें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>This film has not been analyzed.</source>
            <translation>इस फ़िल्म का विश्लेषण नहीं हुआ है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>This image</source>
            <translation>यह चित्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>This image alone, or all</source>
            <translation>केवल यह चित्र, या सभी</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>This image could not be read.</source>
            <translation>यह चित्र पढ़ा नहीं जा सका।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This image is calibrated by {mark} already; move or delete it instead.</source>
            <translation>यह चित्र पहले से {mark} से कैलिब्रेटेड है; उसे खिसकाएँ या हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>This installation cannot use a graphics processor; the models run on the processor.</source>
            <translation>यह इंस्टॉलेशन ग्राफ़िक्स प्रोसेसर का उपयोग नहीं कर सकता; मॉडल प्रोसेसर पर चलते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/card_dialog.py" />
            <source>This pack brings no card.</source>
            <translation>इस पैक के साथ कोई कार्ड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/packs_desk.py" />
            <source>This pack keeps no such map.</source>
            <translation>यह पैक ऐसा मैप नहीं रखता।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed already; open an amendment to change it.</source>
            <translation>यह रिपोर्ट पहले से हस्ताक्षरित है; बदलने के लिए संशोधन खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/mask_wiring.py" />
            <location filename="../../app/ui/pack_wiring.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <location filename="../../viewers/sentences.py" />
            <source>This report is signed; open an amendment to change it.</source>
            <translation>यह रिपोर्ट हस्ताक्षरित है; बदलने के लिए संशोधन खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is empty: draw it, or choose another one for the 3-D view.</source>
            <translation>यह संरचना खाली है: इसे बनाएँ, या 3-D दृश्य के लिए दूसरी चुनें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>This structure is too thin for a 3-D view: look at it on the slices.</source>
            <translation>यह संरचना 3-D दृश्य के लिए बहुत पतली है: इसे स्लाइस पर देखें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>This version is signed.</source>
            <translation>यह संस्करण हस्ताक्षरित है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Through the slices</source>
            <translation>स्लाइस के आर-पार</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>Time in a recording</source>
            <translation>रिकॉर्डिंग में समय</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Tip, then tail; then type what it shows.</source>
            <translation>नोक, फिर पूँछ; फिर लिखें कि क्या दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <location filename="../../app/ui/analyzing_desk.py" />
            <source>Too large to be kept with the case, and shown in this sitting alone: {names}.</source>
            <translation>केस के साथ रखने के लिए बहुत बड़ा, और केवल इसी सत्र में दिखाया जाता है: {names}।</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Tools</source>
            <translation>टूल</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length</source>
            <translation>वास्तविक लंबाई</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>True length of the line drawn: a ruler's, or a coin's diameter</source>
            <translation>खींची गई रेखा की वास्तविक लंबाई: स्केल की, या सिक्के का व्यास</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Try the simulated film</source>
            <translation>सिम्युलेटेड फ़िल्म आज़माएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn back by 90°</source>
            <translation>90° वापस घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Turn by 90°</source>
            <translation>90° घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Turn by 90° (.)</source>
            <translation>90° घुमाएँ (.)</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Turn the chosen structure's surface</source>
            <translation>चुनी संरचना की सतह घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Two diameters</source>
            <translation>दो व्यास</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Two side by side</source>
            <translation>दो साथ-साथ</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_search.py" />
            <source>Type a command</source>
            <translation>कोई कमांड लिखें</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/coins.py" />
            <source>US quarter</source>
            <translation>अमेरिकी क्वार्टर</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Uncertainty</source>
            <translation>अनिश्चितता</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Undo the decision</source>
            <translation>निर्णय पूर्ववत करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_panel.py" />
            <source>Undo the last correction</source>
            <translation>पिछला सुधार पूर्ववत करें</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Unreadable</source>
            <translation>न पढ़े जा सके</translation>
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Unsigned</source>
            <translation>बिना हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra down</source>
            <translation>ऊपरी सिरा एक कशेरुका नीचे</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra up</source>
            <translation>ऊपरी सिरा एक कशेरुका ऊपर</translation>
        </message>
        <message>
            <location filename="../../app/ui/curve_dialog.py" />
            <source>Upper end vertebra</source>
            <translation>ऊपरी अंतिम कशेरुका</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>Upper limit of agreement</source>
            <translation>सहमति की ऊपरी सीमा</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_panel.py" />
            <source>Use as finding</source>
            <translation>निष्कर्ष के रूप में लें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Use the mark as a finding</source>
            <translation>निशान को निष्कर्ष के रूप में लें</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Use {mark} as a finding</source>
            <translation>{mark} को निष्कर्ष के रूप में लें</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_table.py" />
            <location filename="../../viewers/evaluation_sentences.py" />
            <location filename="../../viewers/sr_rows.py" />
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_commands.py" />
            <source>Value at a point</source>
            <translation>एक बिंदु पर मान</translation>
        </message>
        <message>
            <location filename="../../app/ui/hand_palette.py" />
            <source>Value of one pixel.</source>
            <translation>एक पिक्सेल का मान।</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <source>Values appear when its image is shown</source>
            <translation>चित्र दिखने पर मान दिखते हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vascular lesion (angioma, angiokeratoma, pyogenic granuloma, haemorrhage)</source>
            <translation>संवहनी लीज़न (एंजियोमा, एंजियोकेराटोमा, पायोजेनिक ग्रैनुलोमा, रक्तस्राव)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Version {n}, {status}, SHA-256 {hash}</source>
            <translation>संस्करण {n}, {status}, SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vertebrae T1 to L5 on frontal full-spine films</source>
            <translation>सामने की पूरी रीढ़ की फ़िल्मों पर कशेरुकाएँ T1 से L5</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vertebral height</source>
            <translation>कशेरुका की ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>Vessels</source>
            <translation>वाहिकाएँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Vessels on fundus photographs</source>
            <translation>फ़ंडस फ़ोटो पर वाहिकाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>View</source>
            <translation>दृश्य</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Viewport</source>
            <translation>व्यूपोर्ट</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Viral pneumonia</source>
            <translation>वायरल निमोनिया</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>Volume</source>
            <translation>वॉल्यूम</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/sr_rows.py" />
            <location filename="../../viewers/waveform_canvas.py" />
            <source>Waveform</source>
            <translation>वेवफ़ॉर्म</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Waveforms</source>
            <translation>वेवफ़ॉर्म</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>What do you see?</source>
            <translation>आप क्या देखते हैं?</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>What is explained</source>
            <translation>क्या समझाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>What is shown of the values through a slab</source>
            <translation>स्लैब के मानों में से क्या दिखाया जाए</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>What moves together</source>
            <translation>क्या साथ चलता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What packs run on</source>
            <translation>पैक किस पर चलते हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>What the file says of this recording; Enter goes to a place in time</source>
            <translation>फ़ाइल इस रिकॉर्डिंग के बारे में क्या कहती है; Enter किसी समय पर ले जाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>What the model says stays hidden until you have written your impression.</source>
            <translation>मॉडल जो कहता है वह आपकी राय लिखने तक छिपा रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>What the pack is for and how good it is</source>
            <translation>पैक किसके लिए है और कितना अच्छा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/map_box.py" />
            <source>Where the network's last layers speak for {name}. It shows what the model looked at, not where disease is.</source>
            <translation>जहाँ नेटवर्क की अंतिम परतें {name} के पक्ष में हैं। यह दिखाता है कि मॉडल ने कहाँ देखा, यह नहीं कि रोग कहाँ है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Which cases the figures are of</source>
            <translation>आँकड़े किन केस के हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Which pack reads what is shown</source>
            <translation>जो दिख रहा है उसे कौन-सा पैक पढ़े</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Which packs fit, and why others do not</source>
            <translation>कौन-से पैक उपयुक्त हैं, और बाकी क्यों नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Which recording of this file is shown</source>
            <translation>इस फ़ाइल की कौन-सी रिकॉर्डिंग दिख रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads</source>
            <translation>कौन पढ़ता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Who reads: printed beside every decision and signature</source>
            <translation>कौन पढ़ता है: हर निर्णय और हस्ताक्षर के पास छपता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Who reads?</source>
            <translation>कौन पढ़ता है?</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Who reads…</source>
            <translation>कौन पढ़ता है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Whole screen</source>
            <translation>पूरी स्क्रीन</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <source>Whole screen (F11)</source>
            <translation>पूरी स्क्रीन (F11)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Why the model says so</source>
            <translation>मॉडल ऐसा क्यों कहता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window and level</source>
            <translation>विंडो और लेवल</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Window together</source>
            <translation>विंडो साथ में</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window {n}</source>
            <translation>विंडो {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Window/level</source>
            <translation>विंडो/लेवल</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>Without a label</source>
            <translation>बिना लेबल के</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words of the mark</source>
            <translation>निशान के शब्द</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>Words or length of the mark</source>
            <translation>निशान के शब्द या लंबाई</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Worklist</source>
            <translation>वर्कलिस्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write a PDF</source>
            <translation>PDF लिखें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write the first impression</source>
            <translation>पहली राय लिखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_commands.py" />
            <source>Write the impression</source>
            <translation>राय लिखें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>Write what you see first: an impression needs words.</source>
            <translation>पहले लिखें कि आप क्या देखते हैं: राय के लिए शब्द चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write your impression first: the model's marks are shown then.</source>
            <translation>पहले अपनी राय लिखें: तब मॉडल के निशान दिखेंगे।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>Writing the PDF</source>
            <translation>PDF लिखी जा रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Writing the figures</source>
            <translation>आँकड़े लिखे जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Written by {name} before the model's marks were shown, {when}</source>
            <translation>मॉडल के निशान दिखने से पहले {name} ने लिखा, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Written by: {author}</source>
            <translation>लेखक: {author}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>Written in the file</source>
            <translation>फ़ाइल में लिखा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>Written: {name}</source>
            <translation>लिखा गया: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/class_dialog.py" />
            <source>Your diagnosis</source>
            <translation>आपका निदान</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression</source>
            <translation>आपकी राय</translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>Your impression first</source>
            <translation>पहले आपकी राय</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>Your name</source>
            <translation>आपका नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Your name, then Enter</source>
            <translation>आपका नाम, फिर Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/bar.py" />
            <location filename="../../app/ui/workspace/commands.py" />
            <source>Zoom and pan together</source>
            <translation>ज़ूम और पैन साथ में</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in</source>
            <translation>ज़ूम इन</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom in (Ctrl++)</source>
            <translation>ज़ूम इन (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out</source>
            <translation>ज़ूम आउट</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/waveform_view.py" />
            <source>Zoom out (Ctrl+-)</source>
            <translation>ज़ूम आउट (Ctrl+-)</translation>
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom to the finding</source>
            <translation>निष्कर्ष पर ज़ूम करें</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a cardiothoracic ratio also needs the heart's width, which is not measured here</source>
            <translation>कार्डियोथोरेसिक अनुपात के लिए हृदय की चौड़ाई भी चाहिए, जो यहाँ नहीं मापी जाती</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a level</source>
            <translation>स्तर</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a look-up table or an unusable rescale takes the place of slope and intercept</source>
            <translation>स्लोप और इंटरसेप्ट की जगह लुक-अप टेबल या अनुपयोगी रीस्केल है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>a model's output</source>
            <translation>मॉडल का परिणाम</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a photograph or scan states no trustworthy scale</source>
            <translation>फ़ोटो या स्कैन में भरोसेमंद स्केल नहीं होता</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a severity</source>
            <translation>गंभीरता</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a side</source>
            <translation>दिशा</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a stated pixel spacing is not plausible and was left out</source>
            <translation>दी गई पिक्सेल स्पेसिंग संभव नहीं लगती और छोड़ दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>a window in the file has no usable centre or width and was left out</source>
            <translation>फ़ाइल की एक विंडो का केंद्र या चौड़ाई उपयोगी नहीं, छोड़ दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>accepted</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>acquisition</source>
            <translation>अधिग्रहण</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>all cases are of one class</source>
            <translation>सभी केस एक ही वर्ग के हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>all decided</source>
            <translation>सभी तय</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position</source>
            <translation>सभी चित्र एक ही स्थान पर हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>all images lie at one position and are in the order of their instance numbers</source>
            <translation>सभी चित्र एक ही स्थान पर हैं और इंस्टेंस संख्या के क्रम में हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>all its pixels have the same value</source>
            <translation>इसके सभी पिक्सेलों का मान एक ही है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amended</source>
            <translation>संशोधित</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>amending</source>
            <translation>संशोधन जारी</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>an algorithm's output</source>
            <translation>एल्गोरिदम का परिणाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>an image that is not shown</source>
            <translation>एक चित्र जो नहीं दिख रहा</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>angle in mm space</source>
            <translation>mm स्पेस में कोण</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>angle {value}</source>
            <translation>कोण {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior below posterior height</source>
            <translation>अग्र ऊँचाई पश्च से कम</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior height</source>
            <translation>अग्र ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>anterior to posterior</source>
            <translation>अग्र से पश्च अनुपात</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area</source>
            <translation>क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>area of the field of view</source>
            <translation>दृश्य क्षेत्र का क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>area {value}</source>
            <translation>क्षेत्रफल {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>as stored</source>
            <translation>जैसा सहेजा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the long axis</source>
            <translation>लंबे अक्ष पर असममिति</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>asymmetry about the short axis</source>
            <translation>छोटे अक्ष पर असममिति</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>axial</source>
            <translation>एक्सियल</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>biconcave</source>
            <translation>द्वि-अवतल</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>birth date not stated</source>
            <translation>जन्मतिथि नहीं दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %</source>
            <translation>काला {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>black {share} %, {more}</source>
            <translation>काला {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %</source>
            <translation>नीला-धूसर {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>blue-grey {share} %, {more}</source>
            <translation>नीला-धूसर {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>born {date}</source>
            <translation>जन्म {date}</translation>
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>both sides</source>
            <translation>दोनों ओर</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>calibrated</source>
            <translation>अंशांकित (कैलिब्रेटेड)</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>calibrated on the image</source>
            <translation>चित्र पर कैलिब्रेटेड</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points</source>
            <translation>चित्र पर कैलिब्रेटेड: दो बिंदुओं के बीच {known} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>calibrated on the image: {known} mm between two points by {name}</source>
            <translation>चित्र पर कैलिब्रेटेड: दो बिंदुओं के बीच {known} mm, {name} द्वारा</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>cannot be calculated on these cases</source>
            <translation>इन केस पर गणना नहीं हो सकती</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>cases kept back by the makers of {pack}</source>
            <translation>{pack} के निर्माताओं के अलग रखे केस</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>chest</source>
            <translation>छाती</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>chest width {value}</source>
            <translation>वक्ष की चौड़ाई {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine stopped: {reason}</source>
            <translation>सिने रुका: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine {rate} of {asked} images/s</source>
            <translation>सिने {asked} में से {rate} चित्र/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/sentence_row.py" />
            <source>clinician</source>
            <translation>चिकित्सक</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colour variegation</source>
            <translation>रंग-विविधता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours are not measured: the picture's colours are not at hand</source>
            <translation>रंग नहीं मापे गए: चित्र के रंग उपलब्ध नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of more than 8 bits are shown with 8</source>
            <translation>8 बिट से अधिक के रंग 8 बिट में दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the picture: {colours} (ranges of Ali et al. 2020 and references of Kasmi and Mokrani 2016, from 5 % of the lesion)</source>
            <translation>चित्र के रंग: {colours} (Ali et al. 2020 की सीमाएँ और Kasmi तथा Mokrani 2016 के संदर्भ, लीज़न के 5 % से)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>colours of the six</source>
            <translation>छह में से रंग</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>colours of {n} bits are shown with 8</source>
            <translation>{n} बिट के रंग 8 बिट में दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>compactness of the border</source>
            <translation>किनारे की सघनता</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>context</source>
            <translation>संदर्भ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>contours filled to whole pixels</source>
            <translation>रूपरेखाएँ पूरे पिक्सेल तक भरी गईं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>convexity of the border</source>
            <translation>किनारे की उत्तलता</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>coronal</source>
            <translation>कोरोनल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>corrected by hand</source>
            <translation>हाथ से सुधारा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>corrected for magnification</source>
            <translation>आवर्धन के लिए सुधारा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>crush</source>
            <translation>क्रश</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %</source>
            <translation>गहरा भूरा {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>dark brown {share} %, {more}</source>
            <translation>गहरा भूरा {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>date not stated</source>
            <translation>तारीख नहीं दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>deepest indentation relative to the diameter</source>
            <translation>व्यास के सापेक्ष सबसे गहरा खाँचा</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>detector</source>
            <translation>डिटेक्टर</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector plane</source>
            <translation>डिटेक्टर का तल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>detector, not corrected for magnification</source>
            <translation>डिटेक्टर, आवर्धन के लिए सुधारा नहीं गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>different images carry the same identifier (SOP Instance UID)</source>
            <translation>अलग-अलग चित्रों की पहचान (SOP Instance UID) एक ही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/workspace.py" />
            <source>different patients are shown side by side</source>
            <translation>अलग-अलग मरीज़ साथ-साथ दिखाए गए हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>edited</source>
            <translation>संपादित</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>estimated by the model, not constructed in the image</source>
            <translation>मॉडल का अनुमान, चित्र में रचा नहीं गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 20 cases: not estimated</source>
            <translation>20 से कम केस: अनुमान नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>fewer than 3 patients</source>
            <translation>3 से कम मरीज़</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>fewer than {n} cases: not estimated</source>
            <translation>{n} से कम केस: अनुमान नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>field of view: what is brighter than the dark border (Staal et al. 2004)</source>
            <translation>दृश्य क्षेत्र: गहरे किनारे से जो चमकीला है (Staal et al. 2004)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>filtered in the file: {filters}; not here</source>
            <translation>फ़ाइल में फ़िल्टर: {filters}; यहाँ नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>final</source>
            <translation>अंतिम</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>fits</source>
            <translation>उपयुक्त</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>frame {n} of {count}</source>
            <translation>{count} में से फ़्रेम {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>from the File menu</source>
            <translation>फ़ाइल मेनू से</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>gantry tilt: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>गैंट्री टिल्ट: हर स्लाइस पिछली से खिसकी है, सामान्य दिशा से {degrees} डिग्री</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>grey picture stored in colour, read as grey</source>
            <translation>रंग में सहेजा गया धूसर चित्र, धूसर पढ़ा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>heart width {value}</source>
            <translation>हृदय की चौड़ाई {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height</source>
            <translation>ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>height loss</source>
            <translation>ऊँचाई की कमी</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights in the mid-sagittal plane of the body (six-point morphometry)</source>
            <translation>कशेरुका-काय के मध्य-सैजिटल तल में ऊँचाइयाँ (छह-बिंदु मॉर्फ़ोमेट्री)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>heights need a volume with its place in the patient</source>
            <translation>ऊँचाइयों के लिए मरीज़ में स्थित वॉल्यूम चाहिए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image left</source>
            <translation>चित्र का बायाँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>image right</source>
            <translation>चित्र का दायाँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_wiring.py" />
            <source>image {n} of {name}</source>
            <translation>{name} का चित्र {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images in colour make no volume</source>
            <translation>रंगीन चित्रों से वॉल्यूम नहीं बनता</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>images lie beside one another rather than behind one another</source>
            <translation>चित्र एक-दूसरे के पीछे नहीं, बगल में हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/film_loading.py" />
            <source>impression first</source>
            <translation>पहले राय</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>inferred from</source>
            <translation>से अनुमानित</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>interpolated</source>
            <translation>अंतर्वेशित (इंटरपोलेटेड)</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>inverted</source>
            <translation>इनवर्टेड</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it does not look like the images that {pack} was made for (likeness {n}, from {least} on it is read)</source>
            <translation>यह उन चित्रों जैसा नहीं जिनके लिए {pack} बना है (समानता {n}, {least} से पढ़ा जाता है)</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} columns; {low} to {high} are accepted</source>
            <translation>इसमें {n} स्तंभ हैं; {low} से {high} स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} rows; {low} to {high} are accepted</source>
            <translation>इसमें {n} पंक्तियाँ हैं; {low} से {high} स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it has {n} slices; {low} to {high} are accepted</source>
            <translation>इसमें {n} स्लाइस हैं; {low} से {high} स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a grey one</source>
            <translation>यह रंगीन चित्र है, धूसर नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a colour picture, not a radiograph</source>
            <translation>यह रंगीन चित्र है, रेडियोग्राफ़ नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a grey picture, not a colour one</source>
            <translation>यह धूसर चित्र है, रंगीन नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a single image; volumes of {low} to {high} slices are accepted</source>
            <translation>यह अकेला चित्र है; {low} से {high} स्लाइस के वॉल्यूम स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it is a volume of {n} slices; single images are accepted</source>
            <translation>यह {n} स्लाइस का वॉल्यूम है; अकेले चित्र स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it is no stack of images</source>
            <translation>यह चित्रों का स्टैक नहीं है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it lies in another frame of reference than these images</source>
            <translation>यह इन चित्रों से अलग फ़्रेम ऑफ़ रेफ़रेंस में है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it reads {n} registered series, and this is a single image</source>
            <translation>यह {n} पंजीकृत (रजिस्टर्ड) सीरीज़ पढ़ता है, और यह अकेला चित्र है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>it says of none of its frames where it belongs</source>
            <translation>यह किसी फ़्रेम के बारे में नहीं बताता कि वह कहाँ का है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}</source>
            <translation>इसमें शरीर का भाग {part} दिया है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted}</source>
            <translation>इसमें शरीर का भाग {part} दिया है, {wanted} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>it states the body part {part}, not {wanted} or {last}</source>
            <translation>इसमें शरीर का भाग {part} दिया है, {wanted} या {last} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description names {named}, not the {wanted}</source>
            <translation>विवरण में {named} है, {wanted} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its description says that it is a lateral film</source>
            <translation>विवरण के अनुसार यह पार्श्व (लेटरल) फ़िल्म है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its frames are not parallel, and its pixels are not those of these images</source>
            <translation>इसके फ़्रेम समांतर नहीं हैं, और इसके पिक्सेल इन चित्रों के नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its height is {ratio} times its width; {low} to {high} times are accepted</source>
            <translation>ऊँचाई चौड़ाई की {ratio} गुना है; {low} से {high} गुना स्वीकार है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted}</source>
            <translation>मोडैलिटी: {modality}, {wanted} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its modality is {modality}, not {wanted} or {last}</source>
            <translation>मोडैलिटी: {modality}, {wanted} या {last} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>its pixels are not those of these images, and no position in the patient ties them</source>
            <translation>इसके पिक्सेल इन चित्रों के नहीं हैं, और मरीज़ में कोई स्थिति उन्हें नहीं जोड़ती</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted}</source>
            <translation>इसका व्यू {view} है, {wanted} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>its view is {view}, not {wanted} or {last}</source>
            <translation>इसका व्यू {view} है, {wanted} या {last} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>known length</source>
            <translation>ज्ञात लंबाई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>labels that the file does not describe were left out ({some})</source>
            <translation>जिन लेबल का वर्णन फ़ाइल में नहीं, वे छोड़ दिए गए ({some})</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <source>labels.csv in the data folder</source>
            <translation>डेटा फ़ोल्डर में labels.csv</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>language model</source>
            <translation>भाषा मॉडल</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest diameter</source>
            <translation>सबसे बड़ा व्यास</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>largest of {count} frames, on frame {n}</source>
            <translation>{count} फ़्रेमों में सबसे बड़ा, फ़्रेम {n} पर</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>left</source>
            <translation>बायाँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung height</source>
            <translation>बाएँ फेफड़े की ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>left lung width</source>
            <translation>बाएँ फेफड़े की चौड़ाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>length of the skeleton</source>
            <translation>स्केलेटन की लंबाई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>length {value}</source>
            <translation>लंबाई {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>level not known</source>
            <translation>स्तर ज्ञात नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %</source>
            <translation>हल्का भूरा {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>light brown {share} %, {more}</source>
            <translation>हल्का भूरा {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>line {line} of the table</source>
            <translation>तालिका की पंक्ति {line}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>lines {lines}</source>
            <translation>पंक्तियाँ {lines}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} and {n} more (figures.json has all) of the table</source>
            <translation>तालिका की पंक्तियाँ {lines} और {n} अन्य (सभी figures.json में)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>lines {lines} of the table</source>
            <translation>तालिका की पंक्तियाँ {lines}</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>linked by slice number</source>
            <translation>स्लाइस संख्या से जुड़े</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>long axis {value}</source>
            <translation>लंबा अक्ष {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression</source>
            <translation>हानिपूर्ण (लॉसी) कम्प्रेशन</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>lossy compression ({ratio}:1)</source>
            <translation>हानिपूर्ण (लॉसी) कम्प्रेशन ({ratio}:1)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>magnification corrected</source>
            <translation>आवर्धन के लिए सुधारा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>main thoracic</source>
            <translation>मेन थोरेसिक</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>marked</source>
            <translation>चिह्नित</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mask files name no patient: make sure that they belong to these images</source>
            <translation>मास्क फ़ाइलों में मरीज़ का नाम नहीं होता: सुनिश्चित करें कि वे इन्हीं चित्रों की हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum</source>
            <translation>अधिकतम</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>maximum {value}</source>
            <translation>अधिकतम {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean</source>
            <translation>औसत</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}</source>
            <translation>औसत {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>mean {value}, SD {spread}</source>
            <translation>औसत {value}, SD {spread}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle below posterior height</source>
            <translation>मध्य ऊँचाई पश्च से कम</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle height</source>
            <translation>मध्य ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>middle to posterior</source>
            <translation>मध्य से पश्च अनुपात</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>mild</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>min {low}, max {high}</source>
            <translation>न्यू. {low}, अधि. {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum</source>
            <translation>न्यूनतम</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>minimum {value}</source>
            <translation>न्यूनतम {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: idle</source>
            <translation>मॉडल: खाली</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: working</source>
            <translation>मॉडल: काम कर रहा है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>moderate</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>modifier</source>
            <translation>विशेषक</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>moved onto the images' grid</source>
            <translation>चित्रों के ग्रिड पर लाया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with and without</source>
            <translation>होने और न होने वाले, दोनों केस चाहिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases with it</source>
            <translation>होने वाले केस चाहिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs cases without it</source>
            <translation>न होने वाले केस चाहिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>needs pixels inside and outside</source>
            <translation>अंदर और बाहर दोनों के पिक्सेल चाहिए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no Genant grade: {reason}, for which the grades were described</source>
            <translation>जेनेंट ग्रेड नहीं: {reason}; ग्रेड T4 से L4 के लिए हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/words.py" />
            <source>no interval</source>
            <translation>कोई अंतराल नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: the resamples do not differ</source>
            <translation>अंतराल नहीं: पुनर्नमूनों में अंतर नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>no interval: too few resamples allow the figure</source>
            <translation>अंतराल नहीं: बहुत कम पुनर्नमूनों में गणना संभव है</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks_list.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/hand/values.py" />
            <source>no mm scale</source>
            <translation>mm स्केल नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>no mm scale: {reason}</source>
            <translation>mm स्केल नहीं: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>no pack fits</source>
            <translation>कोई पैक उपयुक्त नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>no patient data</source>
            <translation>कोई मरीज़ डेटा नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>no pixel spacing</source>
            <translation>पिक्सेल स्पेसिंग नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no skin around the lesion is in the picture, so none was told from it</source>
            <translation>चित्र में लीज़न के आसपास त्वचा नहीं, इसलिए उसे अलग नहीं किया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace/linking.py" />
            <source>no slice at this position</source>
            <translation>इस स्थान पर कोई स्लाइस नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>no such finding</source>
            <translation>ऐसा कोई निष्कर्ष नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>no value</source>
            <translation>कोई मान नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask</source>
            <translation>मास्क में कोई कशेरुका-काय नहीं मिली</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>no vertebral body is found in the mask's mid-sagittal plane</source>
            <translation>मास्क के मध्य-सैजिटल तल में कोई कशेरुका-काय नहीं मिली</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_dialog.py" />
            <location filename="../../app/ui/pack_panel.py" />
            <location filename="../../app/ui/settings_dialog.py" />
            <source>none installed</source>
            <translation>कोई इंस्टॉल नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its frames lies on these images</source>
            <translation>इसका कोई फ़्रेम इन चित्रों पर नहीं है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>none of its segments reaches these images</source>
            <translation>इसका कोई सेगमेंट इन चित्रों तक नहीं पहुँचता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>none of the six</source>
            <translation>छह में से कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>none stated</source>
            <translation>कोई नहीं बताया गया</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_canvas.py" />
            <source>not calibrated</source>
            <translation>कैलिब्रेटेड नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>not calibrated: order only</source>
            <translation>कैलिब्रेटेड नहीं: केवल क्रम</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>not compared yet</source>
            <translation>अभी मिलाया नहीं गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_view.py" />
            <source>not found</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>not given</source>
            <translation>नहीं दिया गया</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>not imaged</source>
            <translation>चित्रित नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>not read: {reason}</source>
            <translation>नहीं पढ़ा गया: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/pack_sentences.py" />
            <source>not stated</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>not to scale on this screen</source>
            <translation>इस स्क्रीन पर सही पैमाने पर नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>nothing was found of {names}</source>
            <translation>{names} में से कुछ नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>oblique ({plane})</source>
            <translation>तिरछा ({plane})</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>of {count}</source>
            <translation>/ {count}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>off perpendicular {value}</source>
            <translation>लंबवत से विचलन {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>on slice {n}</source>
            <translation>स्लाइस {n} पर</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image alone makes no volume</source>
            <translation>अकेले एक चित्र से वॉल्यूम नहीं बनता</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>one image is stored twice</source>
            <translation>एक चित्र दो बार सहेजा गया है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading by one model: nothing to estimate an interval from</source>
            <translation>एक मॉडल की एक रीडिंग: अंतराल के अनुमान का आधार नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>one reading of one mask; its voxels are up to {mm} mm apart</source>
            <translation>एक मास्क की एक रीडिंग; वॉक्सेल {mm} mm तक दूर हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>order by instance number: the files state no positions</source>
            <translation>क्रम इंस्टेंस संख्या से: फ़ाइलों में स्थितियाँ नहीं दी गईं</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>orientation not stated</source>
            <translation>दिशा नहीं बताई गई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>outside the volume</source>
            <translation>वॉल्यूम के बाहर</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>over the {n} of {count} classes among the cases</source>
            <translation>केस में मौजूद {count} में से {n} वर्गों पर</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>overlay graphics in the file cannot be read and are not shown</source>
            <translation>फ़ाइल के ओवरले ग्राफ़िक पढ़े नहीं जा सके और नहीं दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>page 1 of {count}</source>
            <translation>{count} में से पृष्ठ 1</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient ID</source>
            <translation>मरीज़ की ID</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>patient plane</source>
            <translation>मरीज़ का तल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>patient's birth date</source>
            <translation>मरीज़ की जन्मतिथि</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>perimeter</source>
            <translation>परिमाप</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>perimeter {value}</source>
            <translation>परिधि {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, 8 bits</source>
            <translation>फ़ोटो या स्कैन, 8 बिट</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>photograph or scan, more than 8 bits</source>
            <translation>फ़ोटो या स्कैन, 8 बिट से अधिक</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>photographs and scans of films are not accepted</source>
            <translation>फ़िल्म के फ़ोटो और स्कैन स्वीकार नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixel spacings differ</source>
            <translation>पिक्सेल स्पेसिंग अलग-अलग हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>pixels in the field of view of {n} photographs kept back</source>
            <translation>अलग रखे {n} फ़ोटो के दृश्य क्षेत्र के पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels were {n} times as high as wide and were made square: positions refer to that</source>
            <translation>पिक्सेल चौड़ाई से {n} गुना ऊँचे थे और वर्गाकार किए गए: स्थितियाँ उसी के अनुसार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels without a number are shown as the lowest value</source>
            <translation>बिना संख्या के पिक्सेल सबसे कम मान के रूप में दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels, in widths of a pixel: {reason}</source>
            <translation>पिक्सेल, पिक्सेल-चौड़ाई में: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>pixels: {reason}</source>
            <translation>पिक्सेल: {reason}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>planes lie {degrees}° off the patient's axes</source>
            <translation>तल मरीज़ के अक्षों से {degrees}° हटे हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line through the centre</source>
            <translation>प्लंब लाइन केंद्र से होकर</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line to the {side}</source>
            <translation>प्लंब लाइन: {side}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height</source>
            <translation>पश्च ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior height below the neighbours'</source>
            <translation>पश्च ऊँचाई पड़ोसियों से कम</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>posterior to the neighbours'</source>
            <translation>पड़ोसियों के सापेक्ष पश्च</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>preliminary</source>
            <translation>प्रारंभिक</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>probability</source>
            <translation>संभाव्यता</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>property</source>
            <translation>गुण</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proposed</source>
            <translation>प्रस्तावित</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proximal thoracic</source>
            <translation>प्रॉक्सिमल थोरेसिक</translation>
        </message>
        <message>
            <location filename="../../app/ui/score_bars.py" />
            <source>rank {n}</source>
            <translation>क्रम {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>ratio {value}</source>
            <translation>अनुपात {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>raw detector values, not processed for presentation</source>
            <translation>डिटेक्टर के कच्चे मान, दिखाने के लिए संसाधित नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>reads another kind of images</source>
            <translation>दूसरे प्रकार के चित्र पढ़ता है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %</source>
            <translation>लाल {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>red {share} %, {more}</source>
            <translation>लाल {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>rejected</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/sentences.py" />
            <source>right</source>
            <translation>दायाँ</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung height</source>
            <translation>दाएँ फेफड़े की ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>right lung width</source>
            <translation>दाएँ फेफड़े की चौड़ाई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>sagittal</source>
            <translation>सैजिटल</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <location filename="../../app/ui/words.py" />
            <source>scale: {source}</source>
            <translation>स्केल: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>see: {item}</source>
            <translation>देखें: {item}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>segmentation, shown without its images</source>
            <translation>सेगमेंटेशन, अपने चित्रों के बिना दिखाया गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sr_rows.py" />
            <source>selected from</source>
            <translation>से चुना गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>series {n}</source>
            <translation>सीरीज़ {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>severe</source>
            <translation>गंभीर</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>share of the field of view</source>
            <translation>दृश्य क्षेत्र का अंश</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>short axis {value}</source>
            <translation>छोटा अक्ष {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown mirrored</source>
            <translation>दर्पण-प्रतिबिंब में दिखाया</translation>
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown turned by {n}°</source>
            <translation>{n}° घुमाकर दिखाया</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/film_stack.py" />
            <source>side not stated</source>
            <translation>दिशा (दायाँ/बायाँ) नहीं बताई गई</translation>
        </message>
        <message>
            <location filename="../../viewers/film_stack.py" />
            <source>side stated by the clinician</source>
            <translation>दिशा चिकित्सक के अनुसार</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>sides in conflict: the film states that the picture's left is the patient's {side}, the pack finds the {other} lung there</source>
            <translation>दिशाओं में विरोध: फ़िल्म के अनुसार चित्र का बायाँ मरीज़ का {side} है, पैक को वहाँ {other} फेफड़ा मिलता है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>signed</source>
            <translation>हस्ताक्षरित</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>signed {when}</source>
            <translation>हस्ताक्षरित {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/why_panel.py" />
            <source>similarity {n}</source>
            <translation>समानता {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slanted stack: each slice is shifted against the one before, {degrees} degrees off their normal</source>
            <translation>तिरछा स्टैक: हर स्लाइस पिछली से खिसकी है, सामान्य दिशा से {degrees} डिग्री</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ too much</source>
            <translation>स्लाइस की दूरियाँ बहुत अलग हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm</source>
            <translation>स्लाइस की दूरियाँ अलग हैं: {low} से {high} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice distances differ: {low} to {high} mm; planes across them are up to {worst} mm off</source>
            <translation>स्लाइस की दूरियाँ अलग हैं: {low} से {high} mm; उनके आर-पार के तल {worst} mm तक खिसके हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slice {n} of {count} is missing</source>
            <translation>{count} में से स्लाइस {n} नहीं है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are missing</source>
            <translation>कुछ स्लाइस नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another</source>
            <translation>स्लाइस एक-दूसरे से खिसकी हुई हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices are shifted against one another by up to {n} mm</source>
            <translation>स्लाइस एक-दूसरे से {n} mm तक खिसकी हुई हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>slices {some} and {last} of {count} are missing</source>
            <translation>{count} में से स्लाइस {some} और {last} नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface</source>
            <translation>चिकनी की गई सतह</translation>
        </message>
        <message>
            <location filename="../../viewers/surface_view.py" />
            <source>smoothed surface of a reduced mask</source>
            <translation>घटाए गए मास्क की चिकनी सतह</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>spine</source>
            <translation>रीढ़</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the clinician</source>
            <translation>चिकित्सक के अनुसार</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stated by the file</source>
            <translation>फ़ाइल के अनुसार</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>stored dose values: {dose} each</source>
            <translation>सहेजे गए डोज़ मान: प्रत्येक {dose}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>template</source>
            <translation>टेम्पलेट</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>text is burned into the picture</source>
            <translation>चित्र में पाठ जड़ा हुआ है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is flatter than 2 mm, which a mask cannot show</source>
            <translation>काय 2 mm से चपटी है, जो मास्क नहीं दिखा सकता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body is only {mm} mm deep, too little for a vertebra</source>
            <translation>काय केवल {mm} mm गहरी है, कशेरुका के लिए बहुत कम</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the body reaches the edge of the volume</source>
            <translation>काय वॉल्यूम के किनारे तक है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the clinician's own diagnosis</source>
            <translation>चिकित्सक का अपना निदान</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the compression may be lossy: the file does not say</source>
            <translation>कम्प्रेशन हानिपूर्ण हो सकता है: फ़ाइल नहीं बताती</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file contradicts itself on which side is which</source>
            <translation>दाएँ-बाएँ के बारे में फ़ाइल स्वयं विरोधाभासी है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say how its colours are stored</source>
            <translation>फ़ाइल नहीं बताती कि रंग कैसे सहेजे गए हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether its pixel spacing is calibrated; it is taken at the detector</source>
            <translation>फ़ाइल नहीं बताती कि पिक्सेल स्पेसिंग कैलिब्रेटेड है या नहीं; इसे डिटेक्टर पर माना गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file does not say whether low values are dark; they are shown dark</source>
            <translation>फ़ाइल नहीं बताती कि कम मान गहरे हैं या नहीं; गहरे दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>the file has no number here</source>
            <translation>फ़ाइल में यहाँ कोई संख्या नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds more frames than the {count} it states, which alone are shown</source>
            <translation>फ़ाइल में बताए गए {count} से अधिक फ़्रेम हैं; केवल वही दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file holds {n} frames and states {count}, which alone are shown</source>
            <translation>फ़ाइल में {n} फ़्रेम हैं और वह {count} बताती है; केवल वही दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states a pixel spacing that is not plausible</source>
            <translation>फ़ाइल की पिक्सेल स्पेसिंग संभव नहीं लगती</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states no pixel spacing</source>
            <translation>फ़ाइल में पिक्सेल स्पेसिंग नहीं दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file states {n} frames and holds {count}</source>
            <translation>फ़ाइल {n} फ़्रेम बताती है और उसमें {count} हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's colours for a part of its values are not shown</source>
            <translation>फ़ाइल के कुछ मानों के रंग नहीं दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the file's rescale slope of 0 was left out</source>
            <translation>फ़ाइल का 0 रीस्केल स्लोप छोड़ दिया गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say how their pixels are stored</source>
            <translation>फ़ाइलें नहीं बतातीं कि पिक्सेल कैसे सहेजे गए हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files do not say what tells images at one position apart: they are parted by instance number</source>
            <translation>फ़ाइलें नहीं बतातीं कि एक ही स्थान के चित्र कैसे अलग हैं: उन्हें इंस्टेंस संख्या से बाँटा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files name no series: they were put together by their frame of reference</source>
            <translation>फ़ाइलों में सीरीज़ का नाम नहीं: उन्हें फ़्रेम ऑफ़ रेफ़रेंस से जोड़ा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no pixel spacing</source>
            <translation>फ़ाइलों में पिक्सेल स्पेसिंग नहीं दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the files state no positions</source>
            <translation>फ़ाइलों में स्थितियाँ नहीं दी गईं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the film does not state which side is which: sides are the pack's</source>
            <translation>फ़िल्म में दिशाएँ नहीं दी गईं: दिशाएँ पैक की हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: no box of {name}</source>
            <translation>वक्ष का फ़्रेम नहीं मापा गया: {name} का बॉक्स नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the frame of the thorax is not measured: the boxes of both lungs lie over one another</source>
            <translation>वक्ष का फ़्रेम नहीं मापा गया: दोनों फेफड़ों के बॉक्स एक-दूसरे पर हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the images state no positions, so a voxel has no size</source>
            <translation>चित्रों में स्थितियाँ नहीं दी गईं, इसलिए वॉक्सेल का आकार नहीं है</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>the last {s:.3g} s are not in this layout</source>
            <translation>अंतिम {s:.3g} s इस लेआउट में नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion lies in {n} parts; its shape is that of the largest</source>
            <translation>लीज़न {n} भागों में है; आकार सबसे बड़े भाग का है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the lesion reaches the picture's edge: its shape and size are those of the part in the picture</source>
            <translation>लीज़न चित्र के किनारे तक है: आकार और माप दिख रहे भाग के हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the look-up table in the file cannot be used and was left out</source>
            <translation>फ़ाइल की लुक-अप टेबल उपयोगी नहीं थी और छोड़ दी गई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the mask is too coarse for the body's heights</source>
            <translation>काय की ऊँचाइयों के लिए मास्क बहुत मोटा है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {names} and {last} are not its own but were given: {source}</source>
            <translation>{names} और {last} के मास्क इसके अपने नहीं हैं, बल्कि दिए गए थे: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the masks of {name} are not its own but were given: {source}</source>
            <translation>{name} के मास्क इसके अपने नहीं हैं, बल्कि दिए गए थे: {source}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>the pack does not call its scores probabilities</source>
            <translation>पैक अपने स्कोर को संभाव्यता नहीं कहता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack states {n}</source>
            <translation>पैक के अनुसार {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration</source>
            <translation>पैक का कैलिब्रेशन</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's calibration gives no interval</source>
            <translation>पैक का कैलिब्रेशन कोई अंतराल नहीं देता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the pack's scores are not calibrated: an order of likelihood, no probability</source>
            <translation>पैक के स्कोर कैलिब्रेटेड नहीं हैं: संभावना का क्रम, संभाव्यता नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} months old; {low} to {high} years are accepted</source>
            <translation>मरीज़ की आयु {n} महीने है; {low} से {high} वर्ष स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the patient is {n} years old; {low} to {high} years are accepted</source>
            <translation>मरीज़ की आयु {n} वर्ष है; {low} से {high} वर्ष स्वीकार हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the photograph has no dark border: the share is that of the whole picture</source>
            <translation>फ़ोटो में गहरा किनारा नहीं: अंश पूरे चित्र का है</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the picture is stored upside down: its columns run to the patient's head</source>
            <translation>चित्र उलटा सहेजा गया है: इसके स्तंभ मरीज़ के सिर की ओर जाते हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the scale is that of the film digitizer: lengths hold on the film, not in the patient</source>
            <translation>स्केल फ़िल्म डिजिटाइज़र का है: लंबाइयाँ फ़िल्म पर सही हैं, मरीज़ में नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing</source>
            <translation>सीरीज़ {name} नहीं है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} is missing ({wanted})</source>
            <translation>सीरीज़ {name} नहीं है ({wanted})</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the series {name} lies in another frame of reference than {first}: they are not registered</source>
            <translation>सीरीज़ {name} का संदर्भ फ़्रेम {first} से अलग है: वे पंजीकृत नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>the slices make no volume</source>
            <translation>स्लाइस से वॉल्यूम नहीं बनता</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted}</source>
            <translation>मानों की इकाई: {unit}, {wanted} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the unit of its values is {unit}, not {wanted} or {last}</source>
            <translation>मानों की इकाई: {unit}, {wanted} या {last} नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>the volume's grid of {size} mm (slices, rows, columns)</source>
            <translation>वॉल्यूम का ग्रिड {size} mm (स्लाइस, पंक्ति, स्तंभ)</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>this series was parted into {n} stacks: sizes, orientations or kinds differ</source>
            <translation>यह सीरीज़ {n} स्टैक में बाँटी गई: आकार, दिशा या प्रकार अलग हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>thoracolumbar/lumbar</source>
            <translation>थोरेकोलंबर/लंबर</translation>
        </message>
        <message>
            <location filename="../../app/ui/pack_words.py" />
            <source>threshold of {name} {threshold}: sensitivity {sensitivity}, specificity {specificity}</source>
            <translation>{name} का थ्रेशोल्ड {threshold}: संवेदनशीलता {sensitivity}, विशिष्टता {specificity}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>to</source>
            <translation>से</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>transparent parts were put on black</source>
            <translation>पारदर्शी भाग काले पर रखे गए</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <location filename="../../viewers/sentences.py" />
            <source>typed in</source>
            <translation>हाथ से लिखा गया</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>under 1 year</source>
            <translation>1 वर्ष से कम</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>unsigned</source>
            <translation>बिना हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>value {value}</source>
            <translation>मान {value}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>values of more than 24 bits are rounded to single precision</source>
            <translation>24 बिट से अधिक के मान सिंगल प्रिसिज़न में गोल किए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>volume</source>
            <translation>आयतन</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>volume 1 of {count}</source>
            <translation>{count} में से वॉल्यूम 1</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxel size from the images' positions and pixel spacing</source>
            <translation>वॉक्सेल आकार चित्रों की स्थितियों और पिक्सेल स्पेसिंग से</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>voxels without a number are shown as 0</source>
            <translation>बिना संख्या के वॉक्सेल 0 दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>wedge</source>
            <translation>वेज</translation>
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>what was opened before is kept there</source>
            <translation>पहले खोला गया वहाँ रहता है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %</source>
            <translation>सफ़ेद {share} %</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>white {share} %, {more}</source>
            <translation>सफ़ेद {share} %, {more}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>whole range</source>
            <translation>पूरी सीमा</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width</source>
            <translation>चौड़ाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>width between the lungs' outer edges</source>
            <translation>फेफड़ों के बाहरी किनारों के बीच चौड़ाई</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>widths: {source}</source>
            <translation>चौड़ाइयाँ: {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <location filename="../../viewers/sr_view.py" />
            <source>{at} of {count}</source>
            <translation>{count} में से {at}</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/fields.py" />
            <source>{coin}: {mm} mm</source>
            <translation>{coin}: {mm} mm</translation>
        </message>
        <message>
            <location filename="../../viewers/document_view.py" />
            <source>{count} found</source>
            <translation>{count} मिले</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{figure} at {threshold}</source>
            <translation>{figure}, {threshold} पर</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends after {n} of {count} rows: copy or export it again.</source>
            <translation>{file} {count} में से {n} पंक्तियों पर समाप्त हो जाती है: फिर से कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} ends before its frame {n}: copy or export it again.</source>
            <translation>{file} फ़्रेम {n} से पहले समाप्त हो जाती है: फिर से कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} (on the command line with --pack).</source>
            <translation>{file} कई मॉडल पैक के लिए उपयुक्त है: {packs} चुनें (कमांड लाइन पर --pack से)।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} fits several model packs: choose {packs} or {last} (on the command line with --pack).</source>
            <translation>{file} कई मॉडल पैक के लिए उपयुक्त है: {packs} या {last} चुनें (कमांड लाइन पर --pack से)।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has a column without a name at line {line}: name it or take it out.</source>
            <translation>{file} की पंक्ति {line} में एक स्तंभ बिना नाम का है: उसे नाम दें या हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} columns at line {line}: keep those that are needed.</source>
            <translation>{file} की पंक्ति {line} में {n} से अधिक स्तंभ हैं: ज़रूरी ही रखें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} has more than {n} rows: evaluate a part of them.</source>
            <translation>{file} में {n} से अधिक पंक्तियाँ हैं: उनके एक भाग का मूल्यांकन करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column 'file' at line {line}: it names each image below the data folder.</source>
            <translation>{file} की पंक्ति {line} में स्तंभ 'file' नहीं: वह डेटा फ़ोल्डर का हर चित्र बताता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} has no column with labels for this pack at line 1: it needs {columns}.</source>
            <translation>{file} की पंक्ति 1 में इस पैक के लेबल का स्तंभ नहीं: चाहिए {columns}।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a link that leads out of it: copy the file itself there.</source>
            <translation>{file} में बाहर ले जाने वाला लिंक है: फ़ाइल ही वहाँ कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} holds a zero byte at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} की पंक्ति {line} में शून्य बाइट है: उसे UTF-8 में CSV के रूप में फिर सहेजें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} holds {n} inputs for {pack}: a row of the table names one image or one series.</source>
            <translation>{file} में {pack} के लिए {n} इनपुट हैं: तालिका की पंक्ति एक चित्र या एक सीरीज़ बताती है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is a folder: choose a file in it.</source>
            <translation>{file} फ़ोल्डर है: उसमें से कोई फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is a volume: {pack} reads single films.</source>
            <translation>{file} वॉल्यूम है: {pack} अकेली फ़िल्में पढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be read as {kind}: copy or export it again.</source>
            <translation>{file} क्षतिग्रस्त है और {kind} के रूप में पढ़ी नहीं जा सकती: फिर से कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is damaged and cannot be unpacked: copy or export it again.</source>
            <translation>{file} क्षतिग्रस्त है और खोली नहीं जा सकती: फिर से कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is empty: its first line must name the columns, the first of them 'file'.</source>
            <translation>{file} खाली है: पहली पंक्ति में स्तंभों के नाम हों, सबसे पहले 'file'।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is encrypted: unpack the archive with its password first.</source>
            <translation>{file} एन्क्रिप्टेड है: पहले पासवर्ड से आर्काइव खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} is larger than {n} MB: evaluate a part of its rows.</source>
            <translation>{file} {n} MB से बड़ी है: उसकी पंक्तियों के एक भाग का मूल्यांकन करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is larger than {n} MB: open a part of it.</source>
            <translation>{file} {n} MB से बड़ी है: उसका एक भाग खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not UTF-8 text at line {line}: save it again as CSV in UTF-8.</source>
            <translation>{file} पंक्ति {line} पर UTF-8 पाठ नहीं है: फिर UTF-8 में CSV सहेजें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not a file: choose a file.</source>
            <translation>{file} फ़ाइल नहीं है: कोई फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not a table of comma-separated values at line {line} ({reason}): save it again as CSV.</source>
            <translation>{file} पंक्ति {line} पर CSV तालिका नहीं है ({reason}): फिर CSV के रूप में सहेजें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is not in the data folder: check the table's column 'file'.</source>
            <translation>{file} डेटा फ़ोल्डर में नहीं है: तालिका का स्तंभ 'file' जाँचें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: it states another {what} than these images; open it with its own images.</source>
            <translation>{file} का उपयोग नहीं किया गया: इसका {what} इन चित्रों से अलग है; इसे अपने चित्रों के साथ खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} is not used: {reason}; open it with the images it was made from.</source>
            <translation>{file} का उपयोग नहीं किया गया: {reason}; जिन चित्रों से बनी उनके साथ खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} is {size} pixels, its image {other}: a mask has its image's size.</source>
            <translation>{file} {size} पिक्सेल की है, उसका चित्र {other}: मास्क अपने चित्र के माप का होता है।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} names columns but has no row below them: add a line for each image.</source>
            <translation>{file} में स्तंभ हैं पर नीचे कोई पंक्ति नहीं: हर चित्र के लिए पंक्ति जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{file} names the column '{column}' twice at line {line}: keep one of them.</source>
            <translation>{file} की पंक्ति {line} में स्तंभ '{column}' दो बार है: एक ही रखें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was changed since it was listed: open the folder again.</source>
            <translation>सूची बनने के बाद {file} बदल गई: फ़ोल्डर फिर खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file} was not analyzed with {pack}: {reason}.</source>
            <translation>{file} का {pack} से विश्लेषण नहीं हुआ: {reason}।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read with {pack}: {reason}.</source>
            <translation>{file} को {pack} से नहीं पढ़ा गया: {reason}।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{file} was not read: no model pack is meant for it ({reasons}).</source>
            <translation>{file} नहीं पढ़ी गई: कोई मॉडल पैक इसके लिए नहीं है ({reasons})।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: its header states no usable {keyword}: copy or export it again.</source>
            <translation>{file}: हेडर में उपयोगी {keyword} नहीं: फिर से कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no plausible full spine was found: {reason}.</source>
            <translation>{file}: कोई संभव पूरी रीढ़ नहीं मिली: {reason}।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{file}: no volume can be made of it ({reason}).</source>
            <translation>{file}: इससे वॉल्यूम नहीं बन सकता ({reason})।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} ({words}) was accepted, but no sentence states it.</source>
            <translation>{finding} ({words}) स्वीकार हुआ, पर कोई वाक्य उसे नहीं बताता।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} has not been decided on yet.</source>
            <translation>{finding} पर अभी निर्णय नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} is no classification, so it has no threshold.</source>
            <translation>{finding} वर्गीकरण नहीं है, इसलिए उसका थ्रेशोल्ड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a Cobb angle, so it has no end vertebrae.</source>
            <translation>{finding} कॉब कोण नहीं है, इसलिए उसकी अंतिम कशेरुकाएँ नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} is not a finding of this case.</source>
            <translation>{finding} इस केस का निष्कर्ष नहीं है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was not proposed by a model; reject it instead.</source>
            <translation>{finding} किसी मॉडल ने प्रस्तावित नहीं किया; उसे अस्वीकार करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{finding} was rejected.</source>
            <translation>{finding} अस्वीकृत हुआ।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{finding} was rejected: take the decision back before its box is corrected.</source>
            <translation>{finding} अस्वीकार किया गया था: उसका बॉक्स सुधारने से पहले निर्णय वापस लें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>{finding}: {words}. Click to show it on the film.</source>
            <translation>{finding}: {words}। फ़िल्म पर दिखाने के लिए क्लिक करें।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{how} projection over {mm} mm</source>
            <translation>{mm} mm पर {how} प्रोजेक्शन</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{hz:g} samples/s</source>
            <translation>{hz:g} सैंपल/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} belongs to “{command}”. Swap gives that one the shortcut this one has now.</source>
            <translation>{keys} “{command}” का है। अदला-बदली से उसे इसका मौजूदा शॉर्टकट मिलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts_dialog.py" />
            <source>{keys} moves about in the window and cannot be given away.</source>
            <translation>{keys} विंडो में घूमने के लिए है और किसी को नहीं दिया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{known} mm known length</source>
            <translation>{known} mm ज्ञात लंबाई</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/values.py" />
            <source>{length} known length</source>
            <translation>{length} ज्ञात लंबाई</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{level} is outside T4 to L4</source>
            <translation>{level} T4 से L4 के बाहर है</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} से {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{low} to {high} years</source>
            <translation>{low} से {high} वर्ष</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is finding {finding} already.</source>
            <translation>{mark} पहले से निष्कर्ष {finding} है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} is not a calibration.</source>
            <translation>{mark} कैलिब्रेशन नहीं है।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{mark} lies on another image; show that one to change it.</source>
            <translation>{mark} दूसरे चित्र पर है; बदलने के लिए वह चित्र दिखाएँ।</translation>
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
            <translation>{name} में {level} दो बार है: ऐसे मास्क दें जिनमें हर कशेरुका एक बार हो।</translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_desk.py" />
            <source>{name} is a segmentation ({segments}): open it together with its images.</source>
            <translation>{name} एक सेगमेंटेशन है ({segments}): इसे अपने चित्रों के साथ खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{name} is no longer where it was opened: open its folder.</source>
            <translation>{name} अब वहाँ नहीं है जहाँ से खोली गई थी: उसका फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name} names no vertebra: its structures must be called C1 to L5 (vertebrae_L1, L1 vertebra), or be coded so.</source>
            <translation>{name} में किसी कशेरुका का नाम नहीं है: संरचनाओं के नाम C1 से L5 (vertebrae_L1, L1 vertebra) होने चाहिए, या उसी तरह कोडित।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{name}, {n} images</source>
            <translation>{name}, {n} चित्र</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: a lesion's shape is measured on single pictures</source>
            <translation>{name}: लीज़न का आकार अकेले चित्रों पर मापा जाता है</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: at or above the operating point</source>
            <translation>{name}: ऑपरेटिंग पॉइंट पर या उससे ऊपर</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: below the operating point</source>
            <translation>{name}: ऑपरेटिंग पॉइंट से नीचे</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: in several units ({units}), each by itself.</source>
            <translation>{name}: कई इकाइयों में ({units}), हर एक अलग।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: none found</source>
            <translation>{name}: कुछ नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the photograph's pixels are not at hand, so that its field of view is not known</source>
            <translation>{name}: फ़ोटो के पिक्सेल उपलब्ध नहीं, इसलिए दृश्य क्षेत्र ज्ञात नहीं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: the share of a field of view is measured on single photographs</source>
            <translation>{name}: दृश्य क्षेत्र का अंश अकेले फ़ोटो पर मापा जाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/operating_point.py" />
            <source>{name}: threshold {threshold}</source>
            <translation>{name}: थ्रेशोल्ड {threshold}</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{name}: too small to be measured</source>
            <translation>{name}: मापने के लिए बहुत छोटा</translation>
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
            <translation>{n} ({with_it} में है)</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} ({with_it} with)</source>
            <translation>{n} ({with_it} में है)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case on which the model failed</source>
            <translation>
                <numerusform>{n} केस, जिस पर मॉडल विफल रहा</numerusform>
                <numerusform>{n} केस, जिन पर मॉडल विफल रहा</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case out of the pack's scope</source>
            <translation>
                <numerusform>पैक के दायरे से बाहर {n} केस</numerusform>
                <numerusform>पैक के दायरे से बाहर {n} केस</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} case without a label</source>
            <translation>
                <numerusform>बिना लेबल के {n} केस</numerusform>
                <numerusform>बिना लेबल के {n} केस</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/impression_panel.py" />
            <source>{n} characters too many</source>
            <translation>{n} अक्षर अधिक</translation>
        </message>
        <message>
            <location filename="../../viewers/scale_bar.py" />
            <source>{n} cm</source>
            <translation>{n} cm</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} devices with fewer than {least} cases are not named.</source>
            <translation>{least} से कम केस वाले {n} उपकरणों के नाम नहीं दिए गए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files in {s} series</source>
            <translation>{s} सीरीज़ में {n} फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files were not used</source>
            <translation>{n} फ़ाइलें उपयोग नहीं हुईं</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} films of patients kept back</source>
            <translation>अलग रखे मरीज़ों की {n} फ़िल्में</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} finding</source>
            <translation>
                <numerusform>{n} निष्कर्ष</numerusform>
                <numerusform>{n} निष्कर्ष</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further figures are in figures.csv.</source>
            <translation>{n} और आँकड़े figures.csv में हैं।</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} further groups are in figures.csv.</source>
            <translation>{n} और समूह figures.csv में हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} images</source>
            <translation>{n} चित्र</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} images are stored twice and shown once</source>
            <translation>{n} चित्र दो बार सहेजे गए हैं और एक बार दिखाए गए</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} images of lesions kept back</source>
            <translation>अलग रखे लीज़न के {n} चित्र</translation>
        </message>
        <message>
            <location filename="../../viewers/hand/layer.py" />
            <source>{n} labels hidden: no room at this zoom</source>
            <translation>{n} लेबल छिपे हैं: इस ज़ूम पर जगह नहीं</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/marks_panel.py" />
            <source>{n} mark</source>
            <translation>
                <numerusform>{n} निशान</numerusform>
                <numerusform>{n} निशान</numerusform>
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
            <translation>{count} में से {n}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} contours were drawn on other images</source>
            <translation>{count} में से {n} रूपरेखाएँ दूसरे चित्रों पर बनाई गईं</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} of {count} frames of the segmentation lie on other images</source>
            <translation>सेगमेंटेशन के {count} में से {n} फ़्रेम दूसरे चित्रों पर हैं</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n} of {count}, {patients} patients</source>
            <translation>{count} में से {n}, {patients} मरीज़</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} of {most} structures were not found</source>
            <translation>{most} में से {n} संरचनाएँ नहीं मिलीं</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/pack_panel.py" />
            <source>{n} pack fits</source>
            <translation>
                <numerusform>{n} पैक उपयुक्त</numerusform>
                <numerusform>{n} पैक उपयुक्त: एक चुनें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{n} places</source>
            <translation>{n} स्थान</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>{n} problem is marked in the text above.</source>
            <translation>
                <numerusform>ऊपर पाठ में {n} समस्या चिह्नित है।</numerusform>
                <numerusform>ऊपर पाठ में {n} समस्याएँ चिह्नित हैं।</numerusform>
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
            <translation>{n} वाक्य: {drafted} भाषा मॉडल के, {own} आपके लिखे या बदले हुए।</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{n} sites with fewer than {least} cases are not named.</source>
            <translation>{least} से कम केस वाले {n} केंद्रों के नाम नहीं दिए गए।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{n} slices of {count} are missing: {some}, ...</source>
            <translation>{count} में से {n} स्लाइस नहीं हैं: {some}, ...</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/segments_panel.py" />
            <source>{n} structure</source>
            <translation>
                <numerusform>{n} संरचना</numerusform>
                <numerusform>{n} संरचनाएँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} to decide</source>
            <translation>
                <numerusform>{n} तय करना बाकी</numerusform>
                <numerusform>{n} तय करने बाकी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{n} unreadable case</source>
            <translation>
                <numerusform>{n} केस, जो पढ़ा नहीं जा सका</numerusform>
                <numerusform>{n} केस, जो पढ़े नहीं जा सके</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/segments_table.py" />
            <source>{n} voxels; {source}</source>
            <translation>{n} वॉक्सेल; {source}</translation>
        </message>
        <message>
            <location filename="../../viewers/evaluation_sentences.py" />
            <source>{n}% interval</source>
            <translation>{n}% अंतराल</translation>
        </message>
        <message>
            <location filename="../../app/ui/force_dialog.py" />
            <source>{pack} is not meant for this image:</source>
            <translation>{pack} इस चित्र के लिए नहीं है:</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{path} is no folder: name a pack's folder, a model folder of nnU-Net v2, or a MONAI bundle's folder.</source>
            <translation>{path} फ़ोल्डर नहीं है: पैक, nnU-Net v2 मॉडल या MONAI बंडल का फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{percent:.0f} % of paper's size</source>
            <translation>काग़ज़ के आकार का {percent:.0f} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{percent} % interval {low} to {high}</source>
            <translation>{percent} % अंतराल {low} से {high}</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rate:.0f} /min if beat to beat</source>
            <translation>{rate:.0f} /min यदि धड़कन से धड़कन तक</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_caliper.py" />
            <source>{rise:+.4g} units of the file (not calibrated)</source>
            <translation>फ़ाइल की {rise:+.4g} इकाइयाँ (कैलिब्रेटेड नहीं)</translation>
        </message>
        <message>
            <location filename="../../viewers/waveform_view.py" />
            <source>{s:.3f} s  </source>
            <translation>{s:.3f} s  </translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{seen} of {total} files</source>
            <translation>{total} में से {seen} फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{side} convex, apex {apex}</source>
            <translation>उत्तल {side}, एपेक्स {apex}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{status} by {name}</source>
            <translation>{name} द्वारा {status}</translation>
        </message>
        <message>
            <location filename="../../app/ui/evaluation_words.py" />
            <source>{title} {version}: {cases} of {rows} cases, {patients} patients</source>
            <translation>{title} {version}: {rows} में से {cases} केस, {patients} मरीज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewing_desk.py" />
            <source>{title}: {n} key images</source>
            <translation>{title}: {n} मुख्य चित्र</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/marks_layer.py" />
            <source>{upper} over {lower}</source>
            <translation>{lower} के ऊपर {upper}</translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} to {lower}</source>
            <translation>{upper} से {lower}</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} arbitrary units</source>
            <translation>{value} मनमानी इकाइयाँ</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} is not measured by any finding.</source>
            <translation>{value} किसी निष्कर्ष में नहीं मापा गया।</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} off perpendicular</source>
            <translation>लंबवत से {value} विचलन</translation>
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>{value} pixels</source>
            <translation>{value} पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../viewers/pack_sentences.py" />
            <source>{what} was left out: more than {n} different values are no groups.</source>
            <translation>{what} छोड़ा गया: {n} से अधिक अलग मान समूह नहीं होते।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, edited; the model said {before}</source>
            <translation>{what}: {value}, संपादित; मॉडल ने कहा था {before}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, measured by the clinician</source>
            <translation>{what}: {value}, चिकित्सक द्वारा मापा गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>± is half a 90 % interval: {source}.</source>
            <translation>± 90 % अंतराल का आधा है: {source}।</translation>
        </message>
        <message>
            <source>Edit corners and ends</source>
            <translation type="vanished">कोने और सिरे संपादित करें</translation>
        </message>
        <message>
            <source>Measure on the images (menu Measure), then use a mark as a finding: it is listed here and in the report. The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">चित्रों पर मापें (मेनू: मापें), फिर किसी निशान को निष्कर्ष के रूप में लें: वह यहाँ और रिपोर्ट में दिखेगा। इस वर्कस्टेशन के मॉडल पैक अकेली फ़िल्में पढ़ते हैं, पूरी सीरीज़ नहीं।</translation>
        </message>
        <message>
            <source>No model pack reads this image unasked. Every pack is listed with its reasons (Choose a pack).</source>
            <translation type="vanished">कोई मॉडल पैक यह चित्र बिना कहे नहीं पढ़ता। हर पैक कारणों सहित सूची में है (पैक चुनें)।</translation>
        </message>
        <message>
            <source>Reads the film</source>
            <translation type="vanished">फ़िल्म पढ़ता है</translation>
        </message>
        <message>
            <source>The model packs on this workstation read single films, not a whole series.</source>
            <translation type="vanished">इस वर्कस्टेशन के मॉडल पैक अकेली फ़िल्में पढ़ते हैं, पूरी सीरीज़ नहीं।</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation type="vanished">यहाँ उपयोग हुआ</translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="vanished">संस्करण</translation>
        </message>
        <message>
            <source>not yet: this film has not been analyzed</source>
            <translation type="vanished">अभी नहीं: इस फ़िल्म का विश्लेषण नहीं हुआ</translation>
        </message>
        <message>
            <source>{n} cases on which the model failed</source>
            <translation type="vanished">जिन केस पर मॉडल विफल रहा: {n}</translation>
        </message>
        <message>
            <source>{n} cases out of the pack's scope</source>
            <translation type="vanished">पैक के दायरे से बाहर के केस: {n}</translation>
        </message>
        <message>
            <source>{n} cases without a label</source>
            <translation type="vanished">बिना लेबल के केस: {n}</translation>
        </message>
        <message>
            <source>{n} unreadable cases</source>
            <translation type="vanished">न पढ़े जा सके केस: {n}</translation>
        </message>
    </context>
</TS>
