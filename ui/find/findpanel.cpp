// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findpanel.h"

#include "core/base/translate.h"
#include "ui/find/findbar.h"
#include "ui/find/hitdelegate.h"
#include "ui/find/hitmodel.h"
#include "ui/find/wordselection.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype mostAtOnce = 300; // places replaced without showing how far it is

/// A list whose rows are painted by its delegate alone.
class HitList : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.palette.setColor(QPalette::Highlight, Qt::transparent);
        QTreeView::drawRow(painter, plain, index);
    }
};

} // namespace

FindPanel::FindPanel(const FindSurroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_search(new CourseSearch(around.session, around.work, this))
    , m_model(new HitModel(this))
    , m_bar(new FindBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new HitList(this))
    , m_nothing(mutedLabel({}, this))
    , m_said(plainLabel({}, this))
{
    setObjectName(u"findPanel"_s);
    setAccessibleName(carrel::tr("Find and replace"));
    createLayout();
    connect(m_bar, &FindBar::changed, this, [this] {
        m_said->hide();
        look();
    });
    connect(m_bar, &FindBar::stepAsked, this, &FindPanel::step);
    connect(m_bar, &FindBar::listAsked, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &FindBar::replaceOneAsked, this, &FindPanel::replaceOne);
    connect(m_bar, &FindBar::replaceAllAsked, this, &FindPanel::replaceAll);
    connect(m_bar, &FindBar::closeAsked, this, &FindPanel::shut);
    connect(m_search, &CourseSearch::answered, this, &FindPanel::take);
    connect(&around.session, &EditSession::changed, this, [this] {
        if (isVisible() && !m_bar->words().text.trimmed().isEmpty())
            m_search->lookAgain();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_hasToggled = true;
        showCount();
    });
    showNothing();
}

FindPanel::~FindPanel() = default;

void FindPanel::createLayout()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(carrel::tr("Places found"));
    m_list->setHeaderHidden(true);
    m_list->header()->setAccessibleName(m_list->accessibleName());
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setIndentation(space::l);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_hasToggled, false))
            go(index);
    });
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setMargin(space::m);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_list);
    m_said->setWordWrap(true);
    m_said->setMargin(space::s);
    m_said->setIndent(space::xs);
    m_said->setObjectName(u"replaced"_s);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_said);
    column->addWidget(m_stack, 1);
}

void FindPanel::open(For purpose)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus))
        m_focusBefore = focus;
    const QString selected = isAncestorOf(focus) ? QString() : selectedWords(focus);
    m_around.keepTyping();
    show();
    if (purpose == For::Replacing)
        m_bar->setReplacing(true);
    if (!selected.isEmpty())
        m_bar->setText(selected);
    m_bar->focusText();
    look();
}

void FindPanel::shut()
{
    m_search->stop();
    m_said->hide();
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FindPanel::placeChanged()
{
    const bool depends =
        m_bar->where() == FindBar::Where::Module || m_bar->where() == FindBar::Where::Page;
    if (isVisible() && depends && query().below != m_model->answer().order.query.below)
        look();
}

NodeId FindPanel::moduleOf(NodeId node) const
{
    const auto found = m_around.session.view().node(node);
    const bool isPage = found && *found && (*found)->kind == QLatin1StringView(nodekind::page);
    return isPage ? (*found)->parent : node;
}

TextQuery FindPanel::query() const
{
    TextQuery query{.words = m_bar->words()};
    switch (m_bar->where()) {
    case FindBar::Where::Course: break;
    case FindBar::Where::Titles: query.onlyTitles = true; break;
    case FindBar::Where::Page: query.below = m_around.current(); break;
    case FindBar::Where::Module: query.below = moduleOf(m_around.current()); break;
    }
    return query;
}

void FindPanel::look()
{
    const TextQuery asked = query();
    if (asked.words.text.trimmed().isEmpty()) {
        m_search->stop();
        take({.order = {asked}, .hits = {}, .obstacles = {}});
        return;
    }
    m_search->look({asked, m_bar->isReplacing() ? std::optional(m_bar->with()) : std::nullopt});
}

void FindPanel::take(const SearchAnswer &answer)
{
    m_model->setAnswer(answer);
    m_list->expandAll();
    if (m_last) {
        m_list->setCurrentIndex(m_model->indexLike(*m_last));
        m_list->scrollTo(m_list->currentIndex());
    }
    m_bar->setCanStep(m_model->hitCount() > 0);
    showCount();
    if (m_model->hitCount() > 0)
        m_stack->setCurrentWidget(m_list);
    else
        showNothing();
}

void FindPanel::showCount()
{
    const int places = int(m_model->hitCount());
    QString count = carrel::tr("%Ln place(s)", "found in a course", places);
    if (m_model->answer().hits.isCut)
        count = carrel::tr("The first %Ln place(s)", "of many more that were found", places);
    const int pages = m_model->rowCount();
    if (pages > 1)
        count += u" · "_s + carrel::tr("%Ln page(s)", "on which something was found", pages);
    m_bar->setCount(places > 0 ? count : QString(),
                    m_model->isReplacing() ? int(m_model->chosen().size()) : 0);
}

void FindPanel::showNothing()
{
    const TextQuery &asked = m_model->answer().order.query;
    QString text;
    if (asked.words.text.trimmed().isEmpty()) {
        text = carrel::tr("Type a word to see every place of it: in titles, texts, options, "
                          "feedback, alternative texts, captions, objectives and settings. "
                          "Capitals and accents make no difference.");
    } else {
        //: %1: the words that were looked for
        text = carrel::tr("“%1” is nowhere.").arg(asked.words.text);
        if (asked.words.matchCase || asked.words.wholeWords || asked.onlyTitles
            || !asked.below.isNull()) {
            text += u' '
                + carrel::tr("Not all of the course was searched, or not for every way to "
                             "write it: look at what is chosen above.");
        }
    }
    m_nothing->setText(text);
    m_stack->setCurrentWidget(m_nothing);
}

void FindPanel::step(int direction)
{
    const qsizetype count = m_model->hitCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    qsizetype at = m_model->hitAt(current);
    if (at < 0) { // a page, or nothing: from its first place
        const QModelIndex first = m_model->index(0, 0, current);
        at = current.isValid() ? m_model->hitAt(first) : 0;
        at -= direction > 0 ? 1 : 0;
    }
    at = (at + direction + count) % count;
    goKeepingFocus(m_model->indexOfHit(at));
}

/// The focus goes along only if the author is in the course already.
void FindPanel::goKeepingFocus(const QModelIndex &index)
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    go(index);
    if (focus && isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason);
}

void FindPanel::go(const QModelIndex &index)
{
    const TextHit *hit = m_model->hit(index);
    const QModelIndex target = hit ? index : m_model->index(0, 0, index);
    hit = m_model->hit(target);
    if (!hit)
        return;
    m_list->setCurrentIndex(target);
    m_list->scrollTo(target);
    m_last = *hit;
    Q_EMIT hitRequested(TextHit(*hit)); // a copy: the list may be another one before it ends
}

void FindPanel::replaceOne()
{
    QModelIndex index = m_list->currentIndex();
    if (!m_model->hit(index))
        index = m_model->indexOfHit(0);
    const TextHit *hit = m_model->hit(index);
    if (!hit)
        return;
    if (const QString reason = m_model->obstacle(m_model->hitAt(index)); !reason.isEmpty()) {
        tell({0, {{*hit, reason}}});
        return;
    }
    m_last = *hit;
    replace({TextHit(*hit)});
}

void FindPanel::replaceAll()
{
    replace(m_model->chosen());
}

void FindPanel::replace(const QList<TextHit> &hits)
{
    if (hits.isEmpty())
        return;
    m_around.keepTyping();
    EditSession &session = m_around.session;
    const TextReplacement replacement{m_bar->words(), m_bar->with(), hits};
    const auto report = hits.size() > mostAtOnce
        ? m_around.work.run<ReplaceReport>(
            carrel::tr("Replacing"),
            [&](const Progress &progress) { return replaceText(session, replacement, progress); })
        : replaceText(session, replacement);
    if (report)
        tell(*report);
    else if (report.error().code != ErrorCode::Cancelled)
        showError(this, report.error());
    look();
}

void FindPanel::tell(const ReplaceReport &report)
{
    QStringList sentences;
    if (report.replaced > 0) {
        sentences += carrel::tr("%Ln place(s) replaced. Undo takes all of it back.", nullptr,
                                report.replaced);
    }
    if (!report.kept.isEmpty()) {
        const int kept = int(report.kept.size());
        //: %1: the reason, a sentence
        sentences += carrel::tr("%Ln place(s) left as they were: %1", nullptr, kept)
                         .arg(report.kept.first().reason);
    }
    m_said->setText(sentences.join(u' '));
    m_said->show();
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(m_list->currentIndex());
            return true;
        }
        m_hasToggled = false;
    }
    return QWidget::eventFilter(watched, event);
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

QList<Command> FindPanel::commands()
{
    const auto canStep = [this] { return isVisible() && m_model->hitCount() > 0; };
    return {
        {.id = u"find.find"_s,
         .text = carrel::tr("Find…"),
         .menu = Menu::Edit,
         .group = 3,
         .shortcuts = {QKeySequence(QKeySequence::Find)},
         .icon = u"search"_s,
         .run = [this] { open(For::Finding); }},
        {.id = u"find.replace"_s,
         .text = carrel::tr("Find and replace…"),
         .menu = Menu::Edit,
         .group = 3,
         .shortcuts = {QKeySequence(u"Ctrl+H"_s)},
         .icon = u"replace"_s,
         .run = [this] { open(For::Replacing); }},
        {.id = u"find.next"_s,
         .text = carrel::tr("Next place found"),
         .menu = Menu::Edit,
         .group = 3,
         .shortcuts = {QKeySequence(Qt::Key_F3)},
         .run = [this] { step(1); },
         .isEnabled = canStep},
        {.id = u"find.previous"_s,
         .text = carrel::tr("Previous place found"),
         .menu = Menu::Edit,
         .group = 3,
         .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
         .run = [this] { step(-1); },
         .isEnabled = canStep},
    };
}

} // namespace carrel::ui
