// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportdialog.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "core/package/content/playerfiles.h"
#include "ui/package/destinationlist.h"
#include "ui/package/factlist.h"
#include "ui/package/facttexts.h"
#include "ui/package/morechoices.h"
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
    for (const Delivery delivery : {Delivery::Archive, Delivery::File}) {
        if (name.endsWith(endingOf(delivery), Qt::CaseInsensitive))
            return name.chopped(endingOf(delivery).size());
    }
    return name;
}

} // namespace

ExportDialog::ExportDialog(const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_folderPicker(askForFolder)
    , m_destinations(new DestinationList(this))
    , m_question(heading(carrel::tr("Where will it go?"), this))
    , m_more(new MoreChoices)
    , m_moreArea(new QScrollArea(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new FactList)
    , m_problem(plainLabel({}, this))
{
    setWindowTitle(carrel::tr("Export"));
    createLayout();
    showChoice(choice);
    connect(m_destinations, &DestinationList::changed, this, &ExportDialog::takeDestination);
    connect(m_more, &MoreChoices::changed, this, &ExportDialog::refreshChanged);
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
    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(heading(carrel::tr("What will happen"), this));
    right->addWidget(m_scroll, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addLayout(createLeft(), 1);
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

QLayout *ExportDialog::createLeft()
{
    m_form = createForm();
    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_question);
    left->addWidget(m_destinations, 1);
    left->addWidget(createMore(), 1);
    left->addWidget(m_form);
    left->addWidget(m_moreButton, 0, Qt::AlignLeft);
    return left;
}

/// In place of the list, so that nothing moves below.
QWidget *ExportDialog::createMore()
{
    m_moreArea->setWidget(m_more);
    m_moreArea->setWidgetResizable(true);
    m_moreArea->setFrameShape(QFrame::NoFrame);
    m_moreArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_moreArea->setAccessibleName(carrel::tr("More choices"));
    m_moreArea->hide();
    m_moreButton = new QPushButton(carrel::tr("More choices"), this);
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoDefault(false);
    m_moreButton->setIcon(icon(u"settings"_s));
    m_moreButton->setToolTip(carrel::tr("Another format, one part per module, one module only, and "
                                        "the words that the LMS gets."));
    connect(m_moreButton, &QPushButton::toggled, this, &ExportDialog::showMore);
    return m_moreArea;
}

void ExportDialog::showMore(bool isShown)
{
    m_destinations->setVisible(!isShown);
    m_moreArea->setVisible(isShown);
    m_moreButton->setText(isShown ? carrel::tr("Back to the places") : carrel::tr("More choices"));
    const auto destination = m_destinations->current();
    //: %1 is a place where a course goes, such as Moodle
    m_question->setText(isShown && destination
                            ? carrel::tr("More choices for: %1").arg(destination->name.text())
                            : carrel::tr("Where will it go?"));
}

QWidget *ExportDialog::createForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"name"_s);
    m_ending = plainLabel(endingOf(Delivery::Archive), form);
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
    if (const auto destination = m_destinations->current()) {
        m_chosen = destination->id;
        m_more->setDestination(*destination);
    }
    m_more->setChoice(choice);
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
        m_more->putInto(choice);
        const Delivery delivery = deliveryOf(formatOf(choice));
        if (delivery != Delivery::Folder)
            choice.name = withoutEnding(choice.name) + endingOf(delivery);
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
    m_more->setModules(facts.modules);
    refresh();
}

const ExportFacts *ExportDialog::facts() const
{
    const bool isOfThis =
        m_facts && (!m_facts->plannedFor || *m_facts->plannedFor == planChoice(choice()));
    return isOfThis ? &*m_facts : nullptr;
}

/// Another place has another right format; all other choices stay.
void ExportDialog::takeDestination()
{
    const auto destination = m_destinations->current();
    if (destination && destination->id != m_chosen) {
        m_chosen = destination->id;
        m_more->setDestination(*destination);
    }
    refreshChanged();
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
    m_moreButton->setVisible(destination.has_value());
    m_list->clear();
    if (!destination) {
        m_export->setEnabled(false);
        showProblemText({});
        m_list->addMuted(carrel::tr("Choose at the left where the course will go. Here you see "
                                    "what will be made, what is tracked, and what is left to do."));
        return;
    }
    tell(*destination);
    if (m_facts && !facts())
        Q_EMIT factsWanted(choice());
}

void ExportDialog::tell(const Destination &destination)
{
    const ExportChoice chosen = choice();
    const Delivery delivery = deliveryOf(formatOf(chosen));
    m_nameLabel->setText(delivery == Delivery::Folder ? carrel::tr("Folder name")
                                                      : carrel::tr("File name"));
    m_ending->setText(endingOf(delivery));
    m_ending->setVisible(delivery != Delivery::Folder);
    const ExportFacts *known = facts();
    QString note;
    const QString problem = placeProblem(chosen, delivery, &note);
    showProblemText(problem.isEmpty() ? m_failure : problem);
    m_export->setText(note.isEmpty() ? carrel::tr("Export") : carrel::tr("Replace"));
    m_export->setEnabled(problem.isEmpty() && !(known && known->refusal));
    FactGroup made{carrel::tr("What will be made"), packageFacts(destination, chosen, known)};
    if (!note.isEmpty())
        made.facts.append({FactList::Sign::Note, note});
    addGroup(*m_list, made);
    FactGroup tracked{carrel::tr("What is tracked"), {}};
    if (known)
        tracked.facts = trackingFacts(destination, *known, chosen);
    else
        tracked.muted = carrel::tr("Reading the course …");
    addGroup(*m_list, tracked);
    if (!known)
        return;
    if (known->sinceLast)
        addChanges(*m_list, *known->sinceLast);
    addGroup(
        *m_list,
        {carrel::tr("What is left to do and to know"), openFacts(destination, *known, chosen)});
    for (const FactGroup &group : known->more)
        addGroup(*m_list, group);
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

QString placeProblem(const ExportChoice &choice, Delivery delivery, QString *note)
{
    const bool isFile = delivery != Delivery::Folder;
    const QString name = isFile ? withoutEnding(choice.name) : choice.name;
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
    if (isFile && !there.isDir()) {
        *note = tr("“%1” is there already and will be replaced.").arg(choice.name);
        return {};
    }
    if (!isFile && there.isDir() && QDir(choice.path()).isEmpty())
        return {};
    return tr("“%1” is there already. Choose another name, so that nothing of it is lost.")
        .arg(choice.name);
}

} // namespace carrel::ui
