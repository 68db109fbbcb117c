// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/earlierdialog.h"

#include "core/base/translate.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whentext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString whenOf(const EarlierVersion &version)
{
    return whenText(version.at, QDateTime::currentDateTime());
}

/// What stands below the time of a version in the list.
QString keptText(const EarlierVersion &version)
{
    const QString size = QLocale().formattedDataSize(version.bytes);
    if (version.isPresent)
        return carrel::tr("what is in the file now");
    //: %1 is the size of a file
    return version.hasMedia ? carrel::tr("whole, %1").arg(size)
                            //: %1 is the size of a file
                            : carrel::tr("without its media, %1").arg(size);
}

QString factsText(const VersionFacts &facts)
{
    return carrel::tr("%n page(s)", nullptr, facts.pages) + u", "_s
        + carrel::tr("%n question(s)", nullptr, facts.questions);
}

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Same: return {};
    case Fate::Changed: return carrel::tr("changed since");
    case Fate::Deleted: return carrel::tr("deleted since");
    case Fate::Added: return carrel::tr("added since");
    }
    return {};
}

} // namespace

EarlierDialog::EarlierDialog(EarlierCourseShown course, QWidget *parent)
    : QDialog(parent)
    , m_versions(earlierVersions(course.place))
    , m_canGoBack(course.now != nullptr)
    , m_list(new QListWidget(this))
    , m_about(plainLabel({}, this))
    , m_outline(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_reader(new EarlierReader(std::move(course.now), this))
{
    //: %1 is the name of a course file
    setWindowTitle(carrel::tr("Earlier versions of %1").arg(course.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(createLook(), 1);
    column->addLayout(createButtons());
    connect(m_reader, &EarlierReader::factsFound, this, &EarlierDialog::showFacts);
    connect(m_reader, &EarlierReader::opened, this, &EarlierDialog::showOutline);
    connect(m_reader, &EarlierReader::textRead, this,
            [this](const NodeId &, const QString &text) { m_text->setPlainText(text); });
    connect(m_reader, &EarlierReader::failed, this,
            [this](const Error &error) { m_about->setText(error.message); });
    connect(m_list, &QListWidget::currentRowChanged, this, &EarlierDialog::showVersion);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, &EarlierDialog::showPage);
    resize(fontMetrics().averageCharWidth() * 138, fontMetrics().height() * 34);
    fillList();
}

QLayout *EarlierDialog::createLook()
{
    m_list->setAccessibleName(carrel::tr("Earlier versions, the newest first"));
    m_outline->setAccessibleName(carrel::tr("Modules and pages of the version"));
    m_text->setAccessibleName(carrel::tr("Text of the page in that version"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::xs);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setHeaderHidden(true);
    m_outline->setIndentation(space::m);
    m_outline->setColumnCount(2);
    m_outline->header()->setStretchLastSection(false);
    m_outline->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_outline->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_text->setReadOnly(true);
    m_about->setWordWrap(true);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_outline);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(2, 1);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({30 * letter, 45 * letter, 55 * letter});
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(m_about);
    column->addWidget(splitter, 1);
    return column;
}

QLayout *EarlierDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *copy = mainButton(carrel::tr("Open as a copy"), this);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_choice = {VersionChoice::Act::OpenCopy, *current()};
        accept();
    });
    row->addWidget(copy);
    m_buttons << copy;
    addButton(*row, carrel::tr("Save a copy as…"), VersionChoice::Act::SaveCopy);
    if (m_canGoBack)
        addButton(*row, carrel::tr("Go back to this version"), VersionChoice::Act::GoBack);
    row->addStretch(1);
    auto *close = new QPushButton(carrel::tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return row;
}

void EarlierDialog::addButton(QLayout &row, const QString &text, VersionChoice::Act act)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act] {
        m_choice = {act, *current()};
        accept();
    });
    row.addWidget(button);
    m_buttons << button;
}

void EarlierDialog::fillList()
{
    for (const EarlierVersion &version : std::as_const(m_versions))
        m_list->addItem(whenOf(version) + u'\n' + keptText(version));
    if (m_versions.isEmpty()) {
        m_about->setText(carrel::tr("This computer keeps no version of this course yet. Each time "
                                    "it is saved here, what was in the file before is kept."));
        refreshButtons();
        return;
    }
    m_list->setCurrentRow(m_versions.size() > 1 && m_versions[0].isPresent ? 1 : 0);
    m_reader->findFacts(m_versions);
    m_list->setFocus();
}

const EarlierVersion *EarlierDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

void EarlierDialog::refreshButtons()
{
    const EarlierVersion *version = current();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(version && !m_damaged.contains(version->file));
}

void EarlierDialog::showVersion()
{
    m_outline->clear();
    m_text->clear();
    refreshButtons();
    const EarlierVersion *version = current();
    if (!version)
        return;
    m_about->setText(carrel::tr("The version is being read…"));
    m_reader->open(*version);
}

void EarlierDialog::showFacts(const QString &file, bool isReadable, const VersionFacts &facts)
{
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const EarlierVersion &version = m_versions[i];
        if (version.file != file)
            continue;
        const QString second =
            isReadable ? factsText(facts) + u'\n' + keptText(version) : carrel::tr("damaged");
        m_list->item(int(i))->setText(whenOf(version) + u'\n' + second);
    }
    if (!isReadable)
        m_damaged.insert(file);
    refreshButtons();
}

void EarlierDialog::showOutline(const QString &file, const VersionOutline &outline)
{
    const EarlierVersion *version = current();
    if (!version || version->file != file)
        return;
    m_about->setText(
        //: %1 is the title of a course, %2 a time, %3 says how many pages and questions
        carrel::tr("“%1”, saved %2: %3. Nothing is changed by looking.")
            .arg(outline.facts.title, whenOf(*version), factsText(outline.facts)));
    m_outline->clear();
    QList<QTreeWidgetItem *> path;
    for (const VersionRow &row : outline.rows) {
        auto *item = new QTreeWidgetItem({row.title, fateWord(row.fate)});
        item->setData(0, Qt::UserRole, row.id.text());
        if (row.fate == Fate::Same)
            item->setData(1, Qt::AccessibleTextRole, carrel::tr("As it was"));
        item->setToolTip(0, plainTooltip(row.title));
        path = path.mid(0, row.depth);
        if (path.isEmpty())
            m_outline->addTopLevelItem(item);
        else
            path.last()->addChild(item);
        path << item;
    }
    m_outline->expandAll();
    m_outline->setCurrentItem(m_outline->topLevelItem(0));
}

void EarlierDialog::showPage()
{
    m_text->clear();
    if (const QTreeWidgetItem *item = m_outline->currentItem())
        m_reader->readText(NodeId(item->data(0, Qt::UserRole).toString()));
}

} // namespace carrel::ui
