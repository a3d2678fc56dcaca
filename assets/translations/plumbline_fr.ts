<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Plumbline</name>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>, about {seconds} s left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 file was not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>1 image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Accept a finding first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Accept every proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Accept this finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Accept, edit or reject {findings}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>Add a sentence to {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Amend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Amendment, not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Analyze the film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Analyze this film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Back to proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Back to the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Cancel what is under way (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Close the film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/banner.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Commands and shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>Coronal balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Ctrl+O, or from the File menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>DICOM, or a JPEG, PNG, TIFF or HEIC photograph of a film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Draft with the language model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Drafting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Drafts the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Drop a film here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Edit corners and ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Evidence {finding}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Export PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Export PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Export the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Files that could not be used, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Films you open are kept here, on this workstation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter patients and series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Filter the worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Filter what was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Findings and report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>ID {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>Image left is the patient's: {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/stack_view.py" />
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Indication: the clinical question (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Invert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Its curvature is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Language model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Let the language model draft the prose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Looked for on a frontal full-spine film: vertebrae T1 to L5, curves in the proximal thoracic, main thoracic and thoracolumbar/lumbar region, and coronal balance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Lower end one vertebra up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Model pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Move its corners and ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name as it is printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/words.py" />
            <location filename="../../viewers/facts.py" />
            <source>Name not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Name of the signer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_section.py" />
            <source>New sentence, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Next panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>No case matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>No description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>No film is open. Its curves and coronal balance will be listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No film is open. The report is written from the findings you accept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No language model is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>No model pack is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>No report yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Not ready to sign: {reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Nothing leaves this workstation: films, models and reports stay here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Nothing to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>Nothing was found that could be measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>One to one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Open a file, a folder, a disc or a ZIP archive: its series are listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Open a frontal full-spine film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open films</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Open the signed report for an amendment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Open the simulated film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>PRIOR {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Patients, studies and series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Pick a case from the worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>Place in the stack; images that are ready are lighter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Preliminary, not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Previous panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Prose drafted by {model}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Reader: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Reads the film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Reason for the amendment, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Reject this finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Remove this sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Search commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Segmentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Segments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Sentence {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Show or hide marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>Sign ({n} problem)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the amended report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>Sign the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Sign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Size of type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Stop looking for files (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Structured report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>Text from templates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>The language model is still drafting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>The model is looking at this film.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>The pack's card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/report_panel.py" />
            <source>The report begins when the film has been analyzed: a plain text at once, prose from the language model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The report was written to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/reading_desk.py" />
            <source>The window will be shown at {percent} % from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>There is no report to export yet: analyze the film first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>There is no report yet: analyze the film first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>This film has not been analyzed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>This image could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>This version is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>Try the simulated film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <source>Undo the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Unsigned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Upper end one vertebra up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Used here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport.py" />
            <source>Viewport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>Waveform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Who reads: printed beside every decision and signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Who reads?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Who reads…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window and level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Window {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Window/level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <location filename="../../app/ui/worklist_panel.py" />
            <source>Worklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_bar.py" />
            <source>Write a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>Written by: {author}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>Your name, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>Zoom to the finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>all decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>angle in mm space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>birth date not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>born {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/facts.py" />
            <source>both sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine stopped: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>cine {rate} of {asked} images/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/sentence_row.py" />
            <source>clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../app/ui/film_loading.py" />
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/facts.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>date not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/empty_state.py" />
            <source>every film that was opened before is kept there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/film_panel.py" />
            <location filename="../../viewers/viewport_words.py" />
            <source>inverted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>language model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <source>left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>model: working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/finding_card.py" />
            <location filename="../../app/ui/words.py" />
            <source>no interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>no mm scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>no mm scale: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>no such finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>none installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/header_bar.py" />
            <source>not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/pack_panel.py" />
            <source>not yet: this film has not been analyzed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>orientation not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line through the centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>plumb line to the {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/sentences.py" />
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/side_control.py" />
            <location filename="../../viewers/facts.py" />
            <source>right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>scale: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <location filename="../../viewers/facts.py" />
            <source>series {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/viewport_words.py" />
            <source>shown turned by {n}°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>side not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sentence_row.py" />
            <source>{finding}: {words}. Click to show it on the film.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/commands.py" />
            <source>{n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files in {s} series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} files were not used</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} finding</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{n} images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/hand/layer.py" />
            <source>{n} labels hidden: no room at this zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../viewers/slice_bar.py" />
            <source>{n} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sign_bar.py" />
            <source>{n} problem is marked in the text above.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{n} sentences: {drafted} by the language model, {own} written or changed by you.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/findings_panel.py" />
            <source>{n} to decide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{percent} % interval {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/browser_panel.py" />
            <source>{seen} of {total} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{side} convex, apex {apex}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{status} by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} over {lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/words.py" />
            <source>{upper} to {lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, edited; the model said {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sign_dialog.py" />
            <source>{what}: {value}, measured by the clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/findings_panel.py" />
            <source>± is half a 90 % interval: {source}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
