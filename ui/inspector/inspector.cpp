// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/inspector.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "ui/inspector/blocksettings.h"
#include "ui/inspector/coursesettings.h"
#include "ui/inspector/helppopover.h"
#include "ui/inspector/modulesettings.h"
#include "ui/inspector/pagesettings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int iconExtent = 20;

/// What the header says about a node.
struct Heading
{
    QString icon;
    QString title;
    QString summary;
};

bool isPart(const Node &node, const CourseView &view)
{
    const auto children = view.outlineChildren(node.id);
    return children && std::ranges::any_of(*children, [](const OutlineNode &child) {
               return child.kind == QLatin1StringView(nodekind::module);
           });
}

Heading headingOf(const Node &node, const CourseView &view)
{
    if (node.kind == QLatin1StringView(nodekind::course))
        return {u"course"_s, carrel::tr("Course"), carrel::tr("What holds for all of it.")};
    if (node.kind == QLatin1StringView(nodekind::module))
        return isPart(node, view)
            ? Heading{u"part"_s, carrel::tr("Part"), carrel::tr("It holds modules.")}
            : Heading{u"module"_s, carrel::tr("Module"),
                      carrel::tr("A chapter of the course, with its own objectives.")};
    if (node.kind == QLatin1StringView(nodekind::page))
        return node.body.value("quiz"_L1).toBool()
            ? Heading{u"quiz"_s, carrel::tr("Quiz page"),
                      carrel::tr("A page whose questions count for the score.")}
            : Heading{u"page"_s, carrel::tr("Page"),
                      carrel::tr("What the learner sees at once: a stack of blocks.")};
    const Kind *kind = findKind(node.kind);
    if (!kind)
        return {u"block"_s, carrel::tr("Unknown block"),
                carrel::tr("Made by a newer version of Carrel. It is kept as it is.")};
    const bool hasIcon = QFile::exists(u":/icons/%1.svg"_s.arg(kind->id));
    return {hasIcon ? kind->id : u"block"_s, kind->title, kind->summary};
}

} // namespace

Inspector::Inspector(EditSession &session, MediaDesk &media, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_media(media)
    , m_icon(new QLabel(this))
    , m_title(plainLabel({}, this))
    , m_summary(mutedLabel({}, this))
    , m_words(mutedLabel({}, this))
    , m_help(new QToolButton(this))
    , m_area(new QScrollArea(this))
{
    createLayout();
    connect(&session, &EditSession::changed, this, &Inspector::follow);
    connect(m_help, &QToolButton::clicked, this, &Inspector::showKindHelp);
    showNothing();
}

/// Afterwards a field loses the focus, and would keep it when half of this is gone.
Inspector::~Inspector()
{
    keepTyping();
    disconnect(&m_session, nullptr, this, nullptr);
}

void Inspector::createLayout()
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_words->setWordWrap(true);
    m_help->setText(u"?"_s);
    m_help->setFocusPolicy(Qt::StrongFocus);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::s);
    heading->addWidget(m_icon);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_help);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(space::m, space::s, space::m, space::s);
    header->setSpacing(space::xs);
    header->addLayout(heading);
    header->addWidget(m_summary);
    header->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_area, 1);
}

void Inspector::showNode(const NodeId &id)
{
    if (m_settings && m_settings->id() == id)
        return;
    keepTyping();
    const auto node = m_session.view().node(id);
    if (!node || !*node)
        return showNothing();
    showHeader(**node);
    m_settings = settingsFor(**node);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::m, 0, space::m, space::m);
    layout->addWidget(m_settings);
    layout->addStretch(1);
    setContent(page);
}

/// The former content may be what has just been clicked: it goes when that has ended.
void Inspector::setContent(QWidget *content)
{
    if (QWidget *former = m_area->takeWidget()) {
        former->setParent(this);
        former->hide();
        former->deleteLater();
    }
    m_area->setWidget(content);
    orderTabs({m_help, m_area}); // what is new would come last in the window otherwise
}

void Inspector::keepTyping()
{
    if (m_settings)
        m_settings->keepTyping();
}

bool Inspector::focusField(const QString &name)
{
    return m_settings && m_settings->focusField(name);
}

QStringList Inspector::labels() const
{
    return m_settings ? m_settings->labels() : QStringList();
}

bool Inspector::focusLabel(const QString &label)
{
    return m_settings && m_settings->focusLabel(label);
}

QStringList Inspector::courseLabels()
{
    return CourseSettingsView::allLabels();
}

void Inspector::follow(const ChangeSet &changes)
{
    if (!m_settings)
        return;
    if (changes.ids.contains(u"node"_s)) { // also those below: a module may become a part
        const auto node = m_session.view().node(m_settings->id());
        if (!node || !*node)
            return showNothing();
        showHeader(**node);
    }
    m_settings->follow(changes);
}

void Inspector::showHeader(const Node &node)
{
    const Heading heading = headingOf(node, m_session.view());
    m_kind = node.kind;
    m_icon->setPixmap(icon(heading.icon).pixmap(iconExtent));
    m_icon->show();
    m_title->setText(heading.title);
    m_summary->setText(heading.summary);
    m_help->setVisible(!kindHelp(m_kind, u"en"_s).isEmpty());
    //: %1 is the name of a block type, for example Single choice.
    m_help->setToolTip(carrel::tr("Help about “%1”").arg(heading.title));
    m_help->setAccessibleName(m_help->toolTip());
    showWordsOf(node);
}

void Inspector::showWords(const CourseWords &words)
{
    m_counted = words;
    if (!m_settings)
        return;
    if (const auto node = m_session.view().node(m_settings->id()); node && *node)
        showWordsOf(**node);
}

void Inspector::showWordsOf(const Node &node)
{
    const WordCounts counts =
        isOutlineKind(node.kind) ? m_counted.below(node.id) : countWords(node);
    const QString byUse = wordsByUse(counts);
    m_words->setText(wordsText(counts) + (byUse.isEmpty() ? QString() : u"\n"_s + byUse));
    m_words->setVisible(counts.total() > 0);
}

void Inspector::showNothing()
{
    m_settings = nullptr;
    m_icon->hide();
    m_help->hide();
    m_words->hide();
    m_title->setText(carrel::tr("Nothing is selected"));
    m_summary->setText(carrel::tr("Select a block, a page or a module to see its settings."));
    setContent(new QWidget);
}

NodeSettings *Inspector::settingsFor(const Node &node)
{
    if (node.kind == QLatin1StringView(nodekind::course))
        return new CourseSettingsView(m_session, m_media, node.id, nullptr);
    if (node.kind == QLatin1StringView(nodekind::module))
        return new ModuleSettings(m_session, node.id, nullptr);
    if (node.kind == QLatin1StringView(nodekind::page))
        return new PageSettings(m_session, node.id, nullptr);
    auto *settings = new BlockSettings(m_session, m_media, node, nullptr);
    connect(settings, &BlockSettings::fieldRequested, this,
            [this, id = node.id](const QString &field) { Q_EMIT fieldRequested(id, field); });
    return settings;
}

void Inspector::showKindHelp()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    showHelp(m_help, m_help->accessibleName(), kindHelp(m_kind, language));
}

} // namespace carrel::ui
