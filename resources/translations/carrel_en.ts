<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
