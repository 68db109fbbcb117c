// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportdialog.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "core/package/content/playerfiles.h"
#include "ui/package/destinationlist.h"
#include "ui/package/factlist.h"
#include "ui/package/facttexts.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const QString archiveEnding = u".zip"_s;

QString askForFolder(const QString &folder, QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Where to put it"), folder);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty("role", u"title"_s);
    return label;
}

QString withoutEnding(const QString &name)
{
    return name.endsWith(archiveEnding, Qt::CaseInsensitive) ? name.chopped(archiveEnding.size())
                                                             : name;
}

} // namespace

ExportDialog::ExportDialog(const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_folderPicker(askForFolder)
    , m_destinations(new DestinationList(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new FactList)
    , m_problem(plainLabel({}, this))
{
    setWindowTitle(carrel::tr("Export"));
    createLayout();
    showChoice(choice);
    connect(m_destinations, &DestinationList::changed, this, &ExportDialog::refreshChanged);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::refreshChanged);
    refresh();
}

void ExportDialog::createLayout()
{
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(carrel::tr("What will happen"));
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setAutoFillBackground(true);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->layout()->setContentsMargins(space::l, space::l, space::l, space::l);
    m_list->setBackgroundRole(QPalette::Base);
    m_problem->setWordWrap(true);
    m_form = createForm();

    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(heading(carrel::tr("Where will it go?"), this));
    left->addWidget(m_destinations, 1);
    left->addWidget(m_form);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(heading(carrel::tr("What will happen"), this));
    right->addWidget(m_scroll, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(createButtons());
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 130, letter * 90);
}

QWidget *ExportDialog::createForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"name"_s);
    m_ending = plainLabel(archiveEnding, form);
    auto *name = new QHBoxLayout;
    name->setSpacing(space::xs);
    name->addWidget(m_name, 1);
    name->addWidget(m_ending);
    m_nameLabel = plainLabel({}, form);
    m_nameLabel->setBuddy(m_name);
    rows->addRow(m_nameLabel, name);

    m_folder = new QPushButton(form);
    m_folder->setIcon(icon(u"folder"_s));
    m_folder->setProperty("role", u"field"_s);
    m_folder->setAutoDefault(false);
    m_folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_folder, &QPushButton::clicked, this, &ExportDialog::pickFolder);
    QLabel *folder = plainLabel(carrel::tr("In the folder"), form);
    folder->setBuddy(m_folder);
    rows->addRow(folder, m_folder);

    m_language = new QComboBox(form);
    m_language->addItem(carrel::tr("As the course"), QString());
    const QStringList languages = PlayerFiles().languages();
    for (const QString &tag : languages)
        m_language->addItem(languageName(tag), tag);
    m_language->setToolTip(
        carrel::tr("Of buttons and messages around the course: Continue, Check, Saved."));
    QLabel *language = plainLabel(carrel::tr("Buttons in"), form);
    language->setBuddy(m_language);
    nameDropDown(*m_language, carrel::tr("Language of buttons and messages"));
    rows->addRow(language, m_language);
    return form;
}

QWidget *ExportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(carrel::tr("Cancel"));
    m_export = mainButton(carrel::tr("Export"), buttons);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::showChoice(const ExportChoice &choice)
{
    m_destinations->select(choice.destination);
    m_name->setText(withoutEnding(choice.name));
    m_folderPath = choice.folder;
    m_language->setCurrentIndex(qMax(0, m_language->findData(choice.language)));
    showFolder();
}

void ExportDialog::showFolder()
{
    const QString shown = QDir::toNativeSeparators(m_folderPath);
    const int room = fontMetrics().averageCharWidth() * 36;
    m_folder->setText(
        fontMetrics().elidedText(shown, Qt::ElideMiddle, room).replace(u"&"_s, u"&&"_s));
    m_folder->setAccessibleName(carrel::tr("In the folder %1").arg(shown));
    m_folder->setToolTip(plainTooltip(shown));
}

ExportChoice ExportDialog::choice() const
{
    const auto destination = m_destinations->current();
    ExportChoice choice;
    choice.folder = m_folderPath;
    choice.name = m_name->text().trimmed();
    choice.language = m_language->currentData().toString();
    if (destination) {
        choice.destination = destination->id;
        if (destination->delivery == Destination::Delivery::Archive)
            choice.name = withoutEnding(choice.name) + archiveEnding;
    }
    return choice;
}

void ExportDialog::pickFolder()
{
    const QString folder = m_folderPicker(m_folderPath, this);
    if (folder.isEmpty())
        return;
    m_folderPath = folder;
    showFolder();
    refreshChanged();
}

void ExportDialog::showFacts(const ExportFacts &facts)
{
    m_facts = facts;
    refresh();
}

void ExportDialog::showProblem(const Error &error)
{
    m_failure = error.message;
    refresh();
}

void ExportDialog::showProblemText(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tones(colours).bad);
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ExportDialog::refreshChanged()
{
    m_failure.clear();
    refresh();
}

void ExportDialog::refresh()
{
    const auto destination = m_destinations->current();
    m_form->setVisible(destination.has_value());
    m_list->clear();
    if (!destination) {
        m_export->setEnabled(false);
        showProblemText({});
        m_list->addMuted(carrel::tr("Choose at the left where the course will go. Here you see "
                                    "what will be made, what is tracked, and what is left to do."));
        return;
    }
    const bool isArchive = destination->delivery == Destination::Delivery::Archive;
    m_nameLabel->setText(isArchive ? carrel::tr("File name") : carrel::tr("Folder name"));
    m_ending->setVisible(isArchive);
    QString note;
    const QString problem = placeProblem(choice(), destination->delivery, &note);
    showProblemText(problem.isEmpty() ? m_failure : problem);
    m_export->setText(note.isEmpty() ? carrel::tr("Export") : carrel::tr("Replace"));
    m_export->setEnabled(problem.isEmpty() && !(m_facts && m_facts->refusal));
    tellPackage(*destination);
    if (!note.isEmpty())
        m_list->add(FactList::Sign::Note, note);
    tellTracking(*destination);
    if (m_facts && m_facts->sinceLast)
        addChanges(*m_list, *m_facts->sinceLast);
    tellFindings(*destination);
}

void ExportDialog::tellPackage(const Destination &destination)
{
    m_list->addTitle(carrel::tr("What will be made"));
    if (m_facts && m_facts->refusal)
        m_list->add(FactList::Sign::Bad, m_facts->refusal->message);
    const bool isArchive = destination.delivery == Destination::Delivery::Archive;
    m_list->add(isArchive ? FactList::Sign::File : FactList::Sign::Folder,
                isArchive ? carrel::tr("One package (SCORM 1.2): “%1”").arg(choice().name)
                          : carrel::tr("A folder with a web page: “%1”").arg(choice().name));
    if (m_facts)
        addAll(*m_list, sizeFacts(destination, *m_facts));
    if (!destination.note.isEmpty())
        m_list->add(FactList::Sign::Plain, destination.note);
}

void ExportDialog::tellTracking(const Destination &destination)
{
    m_list->addTitle(carrel::tr("What is tracked"));
    if (m_facts)
        addAll(*m_list, trackingFacts(destination, *m_facts));
    else
        m_list->addMuted(carrel::tr("Reading the course …"));
}

void ExportDialog::tellFindings(const Destination &destination)
{
    if (!m_facts)
        return;
    m_list->addTitle(carrel::tr("What is left to do and to know"));
    addAll(*m_list, openFacts(destination, *m_facts));
}

std::optional<ExportChoice> ExportDialog::ask(const ExportChoice &choice, const ExportFacts &facts,
                                              QWidget *parent)
{
    ExportDialog dialog(choice, parent);
    dialog.showFacts(facts);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

QString placeProblem(const ExportChoice &choice, Destination::Delivery delivery, QString *note)
{
    const bool isArchive = delivery == Destination::Delivery::Archive;
    const QString name = isArchive ? withoutEnding(choice.name) : choice.name;
    if (name.isEmpty())
        return tr("Give it a name.");
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    for (const QChar c : name) {
        if (forbidden.contains(c) || c.category() == QChar::Other_Control)
            return tr("A name cannot hold any of these: %1").arg(u"/ \\ : * ? \" < > |"_s);
    }
    if (name.startsWith(u'.'))
        return tr("A name that begins with a dot would be hidden. Choose another one.");
    if (!QFileInfo(choice.folder).isDir())
        return tr("The folder “%1” is not there. Choose another one.").arg(choice.folder);
    const QFileInfo there(choice.path());
    if (!there.exists())
        return {};
    if (isArchive && !there.isDir()) {
        *note = tr("“%1” is there already and will be replaced.").arg(choice.name);
        return {};
    }
    if (!isArchive && there.isDir() && QDir(choice.path()).isEmpty())
        return {};
    return tr("“%1” is there already. Choose another name, so that nothing of it is lost.")
        .arg(choice.name);
}

} // namespace carrel::ui
