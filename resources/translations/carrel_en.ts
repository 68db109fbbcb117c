<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CourseContent</name>
    <message numerus="yes">
        <source>%n picture(s) of more than %1 pixels are made narrower in the package where that makes them smaller. The course keeps its own.</source>
        <translation>
            <numerusform>%n picture of more than %1 pixels is made narrower in the package where that makes it smaller. The course keeps its own.</numerusform>
            <numerusform>%n pictures of more than %1 pixels are made narrower in the package where that makes them smaller. The course keeps its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepublishReport</name>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n safe change</numerusform>
            <numerusform>%n safe changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bring(s) new work</source>
        <translation>
            <numerusform>%n brings new work</numerusform>
            <numerusform>%n bring new work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) scores</source>
        <translation>
            <numerusform>%n moves scores</numerusform>
            <numerusform>%n move scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make(s) learners in the middle begin something again</source>
        <translation>
            <numerusform>%n makes learners in the middle begin something again</numerusform>
            <numerusform>%n make learners in the middle begin something again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel</name>
    <message numerus="yes">
        <source>There are %n change(s) to “%1” on this computer that are not in the file yet. Continue with them, or throw them away, before you open the file.</source>
        <translation>
            <numerusform>There is %n change to “%1” on this computer that is not in the file yet. Continue with it, or throw it away, before you open the file.</numerusform>
            <numerusform>There are %n changes to “%1” on this computer that are not in the file yet. Continue with them, or throw them away, before you open the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) found</source>
        <translation>
            <numerusform>%n title found</numerusform>
            <numerusform>%n titles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet in the file</source>
        <translation>
            <numerusform>%n not yet in the file</numerusform>
            <numerusform>%n not yet in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved to a file yet</source>
        <translation>
            <numerusform>%n change, not saved to a file yet</numerusform>
            <numerusform>%n changes, not saved to a file yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours; the file was changed elsewhere since</source>
        <translation>
            <numerusform>%n change of yours; the file was changed elsewhere since</numerusform>
            <numerusform>%n changes of yours; the file was changed elsewhere since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) newer than the file</source>
        <translation>
            <numerusform>%n change newer than the file</numerusform>
            <numerusform>%n changes newer than the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on this page count.</source>
        <translation>
            <numerusform>%n question on this page counts.</numerusform>
            <numerusform>%n questions on this page count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe %n picture(s)</source>
        <translation>
            <numerusform>Describe %n picture</numerusform>
            <numerusform>Describe %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n module(s)</source>
        <translation>
            <numerusform>Cut %n module</numerusform>
            <numerusform>Cut %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n module(s)</source>
        <translation>
            <numerusform>Delete %n module</numerusform>
            <numerusform>Delete %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n module(s)</source>
        <translation>
            <numerusform>Duplicate %n module</numerusform>
            <numerusform>Duplicate %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n module(s)</source>
        <translation>
            <numerusform>Move %n module</numerusform>
            <numerusform>Move %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n module(s)</source>
        <translation>
            <numerusform>Paste %n module</numerusform>
            <numerusform>Paste %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n page(s)</source>
        <translation>
            <numerusform>Cut %n page</numerusform>
            <numerusform>Cut %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n page(s)</source>
        <translation>
            <numerusform>Delete %n page</numerusform>
            <numerusform>Delete %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n page(s)</source>
        <translation>
            <numerusform>Duplicate %n page</numerusform>
            <numerusform>Duplicate %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n page(s)</source>
        <translation>
            <numerusform>Move %n page</numerusform>
            <numerusform>Move %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n page(s)</source>
        <translation>
            <numerusform>Paste %n page</numerusform>
            <numerusform>Paste %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n block(s)</source>
        <translation>
            <numerusform>Cut %n block</numerusform>
            <numerusform>Cut %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n block(s)</source>
        <translation>
            <numerusform>Delete %n block</numerusform>
            <numerusform>Delete %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n block(s)</source>
        <translation>
            <numerusform>Duplicate %n block</numerusform>
            <numerusform>Duplicate %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s)</source>
        <translation>
            <numerusform>Move %n block</numerusform>
            <numerusform>Move %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n block(s)</source>
        <translation>
            <numerusform>Paste %n block</numerusform>
            <numerusform>Paste %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n part(s) of the course</source>
        <translation>
            <numerusform>Cut %n part of the course</numerusform>
            <numerusform>Cut %n parts of the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n part(s) of the course</source>
        <translation>
            <numerusform>Delete %n part of the course</numerusform>
            <numerusform>Delete %n parts of the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n part(s) of the course</source>
        <translation>
            <numerusform>Duplicate %n part of the course</numerusform>
            <numerusform>Duplicate %n parts of the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n part(s) of the course</source>
        <translation>
            <numerusform>Move %n part of the course</numerusform>
            <numerusform>Move %n parts of the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n part(s) of the course</source>
        <translation>
            <numerusform>Paste %n part of the course</numerusform>
            <numerusform>Paste %n parts of the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s) smaller</source>
        <translation>
            <numerusform>Make %n file smaller</numerusform>
            <numerusform>Make %n files smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Delete %n file</numerusform>
            <numerusform>Delete %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out “%1” (%Ln place(s))</source>
        <extracomment>%1: the words taken out</extracomment>
        <translation>
            <numerusform>Take out “%1” (%Ln place)</numerusform>
            <numerusform>Take out “%1” (%Ln places)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” with “%2” (%Ln place(s))</source>
        <extracomment>%1: the words that stood there, %2: those that stand there now</extracomment>
        <translation>
            <numerusform>Replace “%1” with “%2” (%Ln place)</numerusform>
            <numerusform>Replace “%1” with “%2” (%Ln places)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) of the template to fill in here: %1. Learners would read the brackets: write what is true for you, or take the words out.</source>
        <extracomment>%1 is a list of what is to be filled in, as “[[name of your company]]”</extracomment>
        <translation>
            <numerusform>%n gap of the template to fill in here: %1. Learners would read the brackets: write what is true for you, or take the words out.</numerusform>
            <numerusform>%n gaps of the template to fill in here: %1. Learners would read the brackets: write what is true for you, or take the words out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have changed.</source>
        <translation>
            <numerusform>%n more has changed.</numerusform>
            <numerusform>%n more have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are as they were.</source>
        <translation>
            <numerusform>%n part of it is as it was.</numerusform>
            <numerusform>%n parts of it are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n block(s)</source>
        <translation>
            <numerusform>Import %n block</numerusform>
            <numerusform>Import %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) came in.</source>
        <translation>
            <numerusform>%n block came in.</numerusform>
            <numerusform>%n blocks came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) pasted, one for each picture from here on. Undo takes them back.</source>
        <translation>
            <numerusform>%n description pasted. Undo takes it back.</numerusform>
            <numerusform>%n descriptions pasted, one for each picture from here on. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had no picture left.</source>
        <translation>
            <numerusform>%n line had no picture left.</numerusform>
            <numerusform>%n lines had no picture left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. Tab or Enter goes to the next; lines that you paste fill one picture each.</source>
        <translation>
            <numerusform>%n picture without a description. Tab or Enter goes to the next; lines that you paste fill one picture each.</numerusform>
            <numerusform>%n pictures without a description. Tab or Enter goes to the next; lines that you paste fill one picture each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n place(s):</source>
        <translation>
            <numerusform>Used in %n place:</numerusform>
            <numerusform>Used in %n places:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are used.</source>
        <translation>
            <numerusform>%n of them is used.</numerusform>
            <numerusform>%n of them are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n file, %1.</numerusform>
            <numerusform>%n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not used (%1): kept in the course file, never in a package.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n not used (%1): kept in the course file, never in a package.</numerusform>
            <numerusform>%n not used (%1): kept in the course file, never in a package.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n file deleted. Undo brings it back.</numerusform>
            <numerusform>%n files deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved: %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>
            <numerusform>%n file saved: %1</numerusform>
            <numerusform>%n files saved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are smaller now: %1 less. Undo brings the large ones back.</source>
        <extracomment>%1 is a size, such as 3.2 MB</extracomment>
        <translation>
            <numerusform>%n picture is smaller now: %1 less. Undo brings the large one back.</numerusform>
            <numerusform>%n pictures are smaller now: %1 less. Undo brings the large ones back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions (%n missing)</source>
        <translation>
            <numerusform>Descriptions (%n missing)</numerusform>
            <numerusform>Descriptions (%n missing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no page shows (%1) make the course file larger, but not the package.</source>
        <extracomment>%1 is a size, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n file that no page shows (%1) makes the course file larger, but not the package.</numerusform>
            <numerusform>%n files that no page shows (%1) make the course file larger, but not the package.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) chosen</source>
        <translation>
            <numerusform>%n block chosen</numerusform>
            <numerusform>%n blocks chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out all %Ln</source>
        <comment>number of places</comment>
        <translation>
            <numerusform>Take out all %Ln</numerusform>
            <numerusform>Take out all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all %Ln</source>
        <comment>number of places</comment>
        <translation>
            <numerusform>Replace all %Ln</numerusform>
            <numerusform>Replace all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>found in a course</comment>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln place(s)</source>
        <comment>of many more that were found</comment>
        <translation>
            <numerusform>The first %Ln place</numerusform>
            <numerusform>The first %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <comment>on which something was found</comment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln place replaced. Undo takes it back.</numerusform>
            <numerusform>%Ln places replaced. Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left as they were: %1</source>
        <extracomment>%1: the reason, a sentence</extracomment>
        <translation>
            <numerusform>%Ln place left as it was: %1</numerusform>
            <numerusform>%Ln places left as they were: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <extracomment>%1 is a page of the course</extracomment>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in %n piece(s)</source>
        <comment>from a collection</comment>
        <translation>
            <numerusform>Put in %n piece</numerusform>
            <numerusform>Put in %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n from the collection for good?</source>
        <comment>pieces and shelves</comment>
        <translation>
            <numerusform>Delete %n from the collection for good?</numerusform>
            <numerusform>Delete these %n from the collection for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %n page(s) is kept, with media and skills. You can put it into any course; this one stays as it is.</source>
        <translation>
            <numerusform>A copy of %n page is kept, with media and skills. You can put it into any course; this one stays as it is.</numerusform>
            <numerusform>Copies of %n pages are kept, with media and skills. You can put them into any course; this one stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %n block(s) is kept as one piece, with media and skills. You can put it into any course; this one stays as it is.</source>
        <translation>
            <numerusform>A copy of %n block is kept as one piece, with media and skills. You can put it into any course; this one stays as it is.</numerusform>
            <numerusform>A copy of %n blocks is kept as one piece, with media and skills. You can put it into any course; this one stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a collection</comment>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>pieces or blocks</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are worth a look: “Check the course” lists them.</source>
        <translation>
            <numerusform>%n of them is worth a look: “Check the course” lists it.</numerusform>
            <numerusform>%n of them are worth a look: “Check the course” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) to fill</source>
        <translation>
            <numerusform>%n gap to fill</numerusform>
            <numerusform>%n gaps to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s) to the end of which page?</source>
        <translation>
            <numerusform>Move %n block to the end of which page?</numerusform>
            <numerusform>Move %n blocks to the end of which page?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) do not end as they should. Select one to read why.</source>
        <translation>
            <numerusform>%n learner does not end as they should. Select them to read why.</numerusform>
            <numerusform>%n learners do not end as they should. Select one to read why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and verdicts</source>
        <translation>
            <numerusform>%n comment or verdict</numerusform>
            <numerusform>%n comments and verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on places that have changed since</source>
        <translation>
            <numerusform>%n on a place that has changed since</numerusform>
            <numerusform>%n on places that have changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose place was deleted</source>
        <translation>
            <numerusform>%n whose place was deleted</numerusform>
            <numerusform>%n whose place was deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made smaller, in this file only.</source>
        <translation>
            <numerusform>%n picture made smaller, in this file only.</numerusform>
            <numerusform>%n pictures made smaller, in this file only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to skills, or finding(s) set aside, are lost.</source>
        <translation>
            <numerusform>%n link to a skill, or finding set aside, is lost.</numerusform>
            <numerusform>%n links to skills, or findings set aside, are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) or question(s) lost their number in packages. After the next export they are new for learners who have begun.</source>
        <translation>
            <numerusform>%n page or question lost its number in packages. After the next export it is new for learners who have begun.</numerusform>
            <numerusform>%n pages or questions lost their number in packages. After the next export they are new for learners who have begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file could not be read from the drive.</source>
        <translation>
            <numerusform>%n part of the file could not be read from the drive.</numerusform>
            <numerusform>%n parts of the file could not be read from the drive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is remembered of former exports is lost (%n entries).</source>
        <translation>
            <numerusform>What is remembered of former exports is lost (%n entry).</numerusform>
            <numerusform>What is remembered of former exports is lost (%n entries).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the file are damaged beyond reading.</source>
        <translation>
            <numerusform>%n entry of the file is damaged beyond reading.</numerusform>
            <numerusform>%n entries of the file are damaged beyond reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undo history(ies)</source>
        <translation>
            <numerusform>%n undo history</numerusform>
            <numerusform>%n undo histories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was left of %n session(s)</source>
        <translation>
            <numerusform>what was left of %n session</numerusform>
            <numerusform>what was left of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the unsaved work of %n session(s)</source>
        <translation>
            <numerusform>the unsaved work of %n session</numerusform>
            <numerusform>the unsaved work of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that are in no file</source>
        <translation>
            <numerusform>%n change that is in no file</numerusform>
            <numerusform>%n changes that are in no file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that cannot be read</source>
        <translation>
            <numerusform>%n session that cannot be read</numerusform>
            <numerusform>%n sessions that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted and stayed:</source>
        <translation>
            <numerusform>%n file could not be deleted and stayed:</numerusform>
            <numerusform>%n files could not be deleted and stayed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) that are open now keep their undo and snapshots; close them first to clear that as well.</source>
        <translation>
            <numerusform>%n course that is open now keeps its undo and snapshots; close it first to clear that as well.</numerusform>
            <numerusform>%n courses that are open now keep their undo and snapshots; close them first to clear that as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::Interpreter</name>
    <message numerus="yes">
        <source>%n passages are struck out in the document. They came along as ordinary text: delete what should not be there.</source>
        <translation>
            <numerusform>%n passage is struck out in the document. It came along as ordinary text: delete what should not be there.</numerusform>
            <numerusform>%n passages are struck out in the document. They came along as ordinary text: delete what should not be there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underlining, highlighting and colours of %n passages did not come along: the course has its own look.</source>
        <translation>
            <numerusform>Underlining, highlighting or colour of %n passage did not come along: the course has its own look.</numerusform>
            <numerusform>Underlining, highlighting and colours of %n passages did not come along: the course has its own look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::Tracer</name>
    <message numerus="yes">
        <source>Kept: the progress, %n character(s)</source>
        <translation>
            <numerusform>Kept: the progress, %n character</numerusform>
            <numerusform>Kept: the progress, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::cli</name>
    <message numerus="yes">
        <source>Written: %1 (%n file(s), %2)</source>
        <translation>
            <numerusform>Written: %1 (%n file, %2)</numerusform>
            <numerusform>Written: %1 (%n files, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned time: %n minute(s)</source>
        <translation>
            <numerusform>Planned time: %n minute</numerusform>
            <numerusform>Planned time: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media file(s), %1</source>
        <translation>
            <numerusform>%n media file, %1</numerusform>
            <numerusform>%n media files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n media file(s), %1 checked.</source>
        <translation>
            <numerusform>The file is whole: %n media file, %1 checked.</numerusform>
            <numerusform>The file is whole: %n media files, %1 checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course has %n module(s), so there is no module %1.</source>
        <translation>
            <numerusform>The course has %n module, so there is no module %1.</numerusform>
            <numerusform>The course has %n modules, so there is no module %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::differencewords</name>
    <message numerus="yes">
        <source>The module is new, with %n page(s).</source>
        <translation>
            <numerusform>The module is new, with %n page.</numerusform>
            <numerusform>The module is new, with %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The module was removed, with %n page(s).</source>
        <translation>
            <numerusform>The module was removed, with %n page.</numerusform>
            <numerusform>The module was removed, with %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts for the score now, with %n point(s).</source>
        <translation>
            <numerusform>It counts for the score now, with %n point.</numerusform>
            <numerusform>It counts for the score now, with %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gives %n point(s), it was %1.</source>
        <translation>
            <numerusform>It gives %n point, it was %1.</numerusform>
            <numerusform>It gives %n points, it was %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its score has %n part(s), it was %1.</source>
        <translation>
            <numerusform>Its score has %n part, it was %1.</numerusform>
            <numerusform>Its score has %n parts, it was %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::storyboard</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::storyboard::Walk</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) drawn for each learner</source>
        <translation>
            <numerusform>%n question drawn for each learner</numerusform>
            <numerusform>%n questions drawn for each learner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time limit of %n minute(s)</source>
        <translation>
            <numerusform>time limit of %n minute</numerusform>
            <numerusform>time limit of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::ui</name>
    <message numerus="yes">
        <source>Of %n tries, the last one counts.</source>
        <translation>
            <numerusform>Of %n try, the last one counts.</numerusform>
            <numerusform>Of %n tries, the last one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts: %n point(s).</source>
        <translation>
            <numerusform>It counts: %n point.</numerusform>
            <numerusform>It counts: %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers: of %n question(s), with right or wrong.</source>
        <translation>
            <numerusform>Answers: of %n question, with right or wrong.</numerusform>
            <numerusform>Answers: of %n questions, with right or wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left to fix. The course can go out all the same; learners will meet them.</source>
        <translation>
            <numerusform>%n finding left to fix. The course can go out all the same; learners will meet it.</numerusform>
            <numerusform>%n findings left to fix. The course can go out all the same; learners will meet them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not in %1 yet.</source>
        <translation>
            <numerusform>%n change is not in %1 yet.</numerusform>
            <numerusform>%n changes are not in %1 yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n change(s)…</source>
        <translation>
            <numerusform>Throw away %n change…</numerusform>
            <numerusform>Throw away %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n change(s) to “%1” for good?</source>
        <extracomment>%1 is the title of a course</extracomment>
        <translation>
            <numerusform>Throw away %n change to “%1” for good?</numerusform>
            <numerusform>Throw away %n changes to “%1” for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken out of the course. Undo brings them back.</source>
        <translation>
            <numerusform>%n change is taken out of the course. Undo brings it back.</numerusform>
            <numerusform>%n changes are taken out of the course. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue (%n change(s) of yours)</source>
        <translation>
            <numerusform>Continue (%n change of yours)</numerusform>
            <numerusform>Continue (%n changes of yours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Required: %n block(s), without which the course is not finished.</source>
        <translation>
            <numerusform>Required: %n block, without which the course is not finished.</numerusform>
            <numerusform>Required: %n blocks, without which the course is not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it was</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with loss</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n with loss</numerusform>
            <numerusform>%n with loss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not supported</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n not supported</numerusform>
            <numerusform>%n not supported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <comment>Passages of a source</comment>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) missing</source>
        <translation>
            <numerusform>%n description missing</numerusform>
            <numerusform>%n descriptions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n place(s)</source>
        <translation>
            <numerusform>Used in %n place</numerusform>
            <numerusform>Used in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): %1 → %2</source>
        <extracomment>%1 and %2 are sizes, such as 4.2 MB</extracomment>
        <translation>
            <numerusform>%n picture: %1 → %2</numerusform>
            <numerusform>%n pictures: %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stay as they are.</source>
        <translation>
            <numerusform>%n other stays as it is.</numerusform>
            <numerusform>%n others stay as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
