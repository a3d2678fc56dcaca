<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>लिंक कॉपी करें(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>सब चुनें(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>बढ़ाएँ(&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>घटाएँ(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>सब सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>हाँ(&amp;Y)</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>सबके लिए हाँ(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>नहीं(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>सबके लिए नहीं(&amp;O)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>अनदेखा करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>मूल मान बहाल करें</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>File &amp;name:</source>
            <translation>फ़ाइल का नाम(&amp;N):</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>फ़ोल्डर:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>खोलें(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>सहेजें(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>चुनें(&amp;C)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>इस रूप में सहेजें</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>फ़ोल्डर खोजें</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>ऊपर का फ़ोल्डर</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>नया फ़ोल्डर(&amp;N)</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>हटाएँ(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>नाम बदलें(&amp;R)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>छिपी फ़ाइलें दिखाएँ(&amp;H)</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>हाल के स्थान</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>साइडबार</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 पहले से मौजूद है।
क्या उसे बदलना है?</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>बदलने की तारीख</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>मेरा कंप्यूटर</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>कंप्यूटर</translation>
        </message>
    </context>
    <context>
        <name>QColorDialog</name>
        <message>
            <source>Hu&amp;e:</source>
            <translation>रंगत(&amp;E):</translation>
        </message>
        <message>
            <source>&amp;Sat:</source>
            <translation>संतृप्ति(&amp;S):</translation>
        </message>
        <message>
            <source>&amp;Val:</source>
            <translation>चमक(&amp;V):</translation>
        </message>
        <message>
            <source>&amp;Red:</source>
            <translation>लाल(&amp;R):</translation>
        </message>
        <message>
            <source>&amp;Green:</source>
            <translation>हरा(&amp;G):</translation>
        </message>
        <message>
            <source>Bl&amp;ue:</source>
            <translation>नीला(&amp;U):</translation>
        </message>
        <message>
            <source>&amp;Basic colors</source>
            <translation>मूल रंग(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Custom colors</source>
            <translation>अपने रंग(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Add to Custom Colors</source>
            <translation>अपने रंगों में जोड़ें(&amp;A)</translation>
        </message>
        <message>
            <source>Select Color</source>
            <translation>रंग चुनें</translation>
        </message>
        <message>
            <source>&amp;HTML:</source>
            <translation>&amp;HTML:</translation>
        </message>
        <message>
            <source>A&amp;lpha channel:</source>
            <translation>अल्फ़ा चैनल(&amp;L):</translation>
        </message>
        <message>
            <source>&amp;Pick Screen Color</source>
            <translation>स्क्रीन से रंग चुनें(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>यहाँ स्क्रोल करें</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>ऊपर</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>नीचे</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>एक पृष्ठ ऊपर</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>एक पृष्ठ नीचे</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>ऊपर स्क्रोल करें</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>नीचे स्क्रोल करें</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>बायाँ किनारा</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>दायाँ किनारा</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>एक पृष्ठ बाएँ</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>एक पृष्ठ दाएँ</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>बाएँ स्क्रोल करें</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>दाएँ स्क्रोल करें</translation>
        </message>
    </context>
    <context>
        <name>QKeySequenceEdit</name>
        <message>
            <source>Press shortcut</source>
            <translation>शॉर्टकट दबाएँ</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>विवरण दिखाएँ...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>विवरण छिपाएँ...</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>बाएँ स्क्रोल करें</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>दाएँ स्क्रोल करें</translation>
        </message>
    </context>
</TS>
