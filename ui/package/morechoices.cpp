// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/morechoices.h"

#include "core/base/translate.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr std::array pictureWidths{1600, 1000}; ///< For screens and for phones.

constexpr int longestFormat = 32; ///< Characters that show; more than fit beside the label.

/// In the order of an enum of PackageChoices.
void fillWords(QComboBox &box, const QStringList &words)
{
    for (const QString &word : words)
        box.addItem(word);
}

template<typename Choice>
void takeFrom(const QComboBox &box, Choice &choice)
{
    choice = Choice(qMax(0, box.currentIndex()));
}

QString askForSchemas(const QString &folder, QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Folder of the schema files"), folder);
}

} // namespace

MoreChoices::MoreChoices(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_pickSchemas(askForSchemas)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    createFormats();
    createContent();
    createEditable();
    createWords();
    createSchemas();
    fillModules();
    refresh();
}

QComboBox *MoreChoices::addRow(const QString &label, const QString &help)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setToolTip(help);
    QLabel *name = plainLabel(label, this);
    name->setBuddy(box);
    name->setToolTip(help);
    nameDropDown(*box, label);
    m_rows->addRow(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    return box;
}

void MoreChoices::createFormats()
{
    m_format = addRow(carrel::tr("Format"),
                      carrel::tr("Follows the place where the course goes. Choose another one only "
                                 "if whoever runs it asks for it."));
    m_format->setObjectName(u"format"_s);
    m_format->setMinimumContentsLength(longestFormat);
}

void MoreChoices::createContent()
{
    m_module = addRow(carrel::tr("What goes out"),
                      carrel::tr("A module alone is a course of its own for the LMS, with its own "
                                 "score and status."));
    m_module->setObjectName(u"module"_s);
    m_split = new WrappedCheckBox(carrel::tr("One part per module"), this);
    m_split->setObjectName(u"split"_s);
    m_splitNote = mutedLabel({}, this);
    m_splitNote->setWordWrap(true);
    m_rows->addRow(m_split);
    m_rows->addRow(m_splitNote);
    m_pictures = addRow(carrel::tr("Pictures"),
                        carrel::tr("Wide pictures become narrower in the package. The course keeps "
                                   "its own; films stay."));
    m_pictures->setObjectName(u"pictures"_s);
    m_pictures->addItem(carrel::tr("As they are"), 0);
    for (const int width : pictureWidths)
        //: %1 is a number of pixels
        m_pictures->addItem(carrel::tr("At most %1 pixels wide").arg(width), width);
    connect(m_split, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

void MoreChoices::createEditable()
{
    m_editable = new WrappedCheckBox(carrel::tr("Editable package"), this);
    m_editable->setObjectName(u"editable"_s);
    m_editableNote = mutedLabel(
        carrel::tr(
            "The course goes along, so that you or a colleague can open the package again with "
            "File > Open. Comments, findings set aside and history stay out. Learners who look "
            "into the files can read it."),
        this);
    m_editableNote->setWordWrap(true);
    m_rows->addRow(m_editable);
    m_rows->addRow(m_editableNote);
    connect(m_editable, &QCheckBox::toggled, this, &MoreChoices::changed);
}

void MoreChoices::createWords()
{
    m_passMark = addRow(carrel::tr("Pass mark in the package"),
                        carrel::tr("The course applies its pass mark itself. In the package, the "
                                   "LMS may decide by it as well."));
    m_passMark->setObjectName(u"passMark"_s);
    fillWords(*m_passMark, {carrel::tr("As usual"), carrel::tr("Written"), carrel::tr("Left out")});
    m_finished = addRow(carrel::tr("A passed course is"),
                        carrel::tr("The word that the LMS gets. Some count only “completed”, some "
                                   "only “passed”."));
    m_finished->setObjectName(u"finished"_s);
    fillWords(*m_finished,
              {carrel::tr("As the course says"), carrel::tr("passed"), carrel::tr("completed")});
    m_ungraded = addRow(carrel::tr("Without a score it is"),
                        carrel::tr("The word for a finished course in which no question counts."));
    m_ungraded->setObjectName(u"ungraded"_s);
    fillWords(*m_ungraded, {carrel::tr("completed"), carrel::tr("passed")});
    m_notReached =
        addRow(carrel::tr("Too few points so far"),
               carrel::tr("The word when all is done, the points do not suffice and tries are "
                          "left. “failed” makes many LMSs lock learners out."));
    m_notReached->setObjectName(u"notReached"_s);
    fillWords(*m_notReached, {carrel::tr("incomplete"), carrel::tr("failed")});
    m_window = addRow(carrel::tr("Opens in"),
                      carrel::tr("The sheet for whoever runs the LMS says it; only cmi5 can say it "
                                 "in the package."));
    m_window->setObjectName(u"window"_s);
    fillWords(*m_window,
              {carrel::tr("As suits the LMS"), carrel::tr("The same window"),
               carrel::tr("A new window")});
}

void MoreChoices::createSchemas()
{
    m_schemas = addRow(carrel::tr("Schema files"),
                       carrel::tr("The .xsd and .dtd files of a folder go into the package beside "
                                  "its manifest. No LMS that we know needs them; some "
                                  "organisations ask for them."));
    m_schemas->setObjectName(u"schemas"_s);
    fillSchemas({});
    connect(m_schemas, &QComboBox::activated, this, [this](int index) {
        if (index == m_schemas->count() - 1)
            pickSchemas();
        else
            m_schemaFolder = m_schemas->itemData(index).toString();
    });
}

/// None, the folder if there is one, and the way to another.
void MoreChoices::fillSchemas(const QString &folder)
{
    const QSignalBlocker quiet(m_schemas);
    m_schemas->clear();
    m_schemas->addItem(carrel::tr("Without"), QString());
    if (!folder.isEmpty())
        m_schemas->addItem(QDir::toNativeSeparators(folder), folder);
    m_schemas->addItem(carrel::tr("From a folder…"), QString());
    m_schemas->setCurrentIndex(folder.isEmpty() ? 0 : 1);
    m_schemaFolder = folder;
}

void MoreChoices::pickSchemas()
{
    const QString picked = m_pickSchemas(m_schemaFolder, this);
    fillSchemas(picked.isEmpty() ? m_schemaFolder : picked);
    Q_EMIT changed();
}

void MoreChoices::setDestination(const Destination &destination)
{
    m_destination = destination;
    fillFormats();
    refresh();
}

/// Those that it takes, the right one first, then all others.
void MoreChoices::fillFormats()
{
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    for (const QString &id : std::as_const(m_destination.formats))
        m_format->addItem(packageFormat(id).title(), id);
    for (const PackageFormat &each : packageFormats()) {
        if (!m_destination.takes(each.id))
            //: %1 is the name of a package format
            m_format->addItem(carrel::tr("%1: not usual there").arg(each.title()), each.id);
    }
    m_format->setCurrentIndex(0);
}

void MoreChoices::setModules(const QList<ExportModule> &modules)
{
    const NodeId chosen = module();
    m_modules = modules;
    m_wantedModule = {};
    fillModules();
    const QSignalBlocker quiet(m_module);
    m_module->setCurrentIndex(qMax(0, m_module->findData(chosen.text())));
    refresh();
}

void MoreChoices::fillModules()
{
    const QSignalBlocker quiet(m_module);
    m_module->clear();
    m_module->addItem(carrel::tr("The whole course"), QString());
    for (const ExportModule &each : std::as_const(m_modules)) {
        const QString indent(2 * each.depth, u' ');
        m_module->addItem(indent + each.title.simplified(), each.id.text());
    }
}

void MoreChoices::setChoice(const ExportChoice &choice)
{
    const QSignalBlocker quiet(this);
    m_format->setCurrentIndex(qMax(0, m_format->findData(choice.format)));
    m_split->setChecked(choice.isSplit);
    m_editable->setChecked(choice.isEditable);
    const int known = m_module->findData(choice.choices.module.text());
    m_wantedModule = known < 0 ? choice.choices.module : NodeId();
    m_module->setCurrentIndex(qMax(0, known));
    m_pictures->setCurrentIndex(qMax(0, m_pictures->findData(choice.choices.pictureWidth)));
    m_passMark->setCurrentIndex(int(choice.choices.passMark));
    m_finished->setCurrentIndex(int(choice.choices.finishedAs));
    m_ungraded->setCurrentIndex(int(choice.choices.ungradedAs));
    m_notReached->setCurrentIndex(int(choice.choices.notReachedAs));
    m_window->setCurrentIndex(int(choice.choices.window));
    fillSchemas(choice.choices.schemaFolder);
    refresh();
}

QString MoreChoices::format() const
{
    const QString id = m_format->currentData().toString();
    return id.isEmpty() ? u"scorm12"_s : id;
}

NodeId MoreChoices::module() const
{
    const QString id = m_module->currentData().toString();
    return id.isEmpty() ? m_wantedModule : NodeId(id);
}

void MoreChoices::putInto(ExportChoice &choice) const
{
    // The right format stands for itself: a later version may know a better one.
    choice.format = m_format->currentIndex() <= 0 ? QString() : format();
    choice.isSplit = m_split->isChecked();
    choice.isEditable = m_editable->isChecked();
    choice.choices.module = module();
    choice.choices.pictureWidth = m_pictures->currentData().toInt();
    takeFrom(*m_passMark, choice.choices.passMark);
    takeFrom(*m_finished, choice.choices.finishedAs);
    takeFrom(*m_ungraded, choice.choices.ungradedAs);
    takeFrom(*m_notReached, choice.choices.notReachedAs);
    takeFrom(*m_window, choice.choices.window);
    choice.choices.schemaFolder = m_schemas->currentData().toString();
}

void MoreChoices::refresh()
{
    if (!m_schemas)
        return; // Not all is there yet.
    const QString id = format();
    const bool maySplit = packageFormat(id).mayBeSplit && module().isNull();
    m_rows->setRowVisible(m_split, maySplit);
    const QString note = m_destination.splitNote.text();
    m_splitNote->setText(note.isEmpty() ? splitNotice() : note);
    m_rows->setRowVisible(m_splitNote, maySplit);
    const bool mayBeEditable = module().isNull() && m_pictures->currentData().toInt() == 0;
    m_rows->setRowVisible(m_editable, mayBeEditable);
    m_rows->setRowVisible(m_editableNote, mayBeEditable);
    m_rows->setRowVisible(m_passMark, takesChoice(id, PackageChoice::PassMark));
    m_rows->setRowVisible(m_finished, takesChoice(id, PackageChoice::FinishedAs));
    m_rows->setRowVisible(m_ungraded, takesChoice(id, PackageChoice::UngradedAs));
    m_rows->setRowVisible(m_notReached, takesChoice(id, PackageChoice::NotReachedAs));
    m_rows->setRowVisible(m_window, takesChoice(id, PackageChoice::Window));
    m_rows->setRowVisible(m_schemas, takesChoice(id, PackageChoice::Schemas));
}

} // namespace carrel::ui
