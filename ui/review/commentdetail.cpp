// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/commentdetail.h"

#include "core/base/translate.h"
#include "core/base/worddiff.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whentext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

CommentDetail::CommentDetail(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_go(mainButton(carrel::tr("Go there"), this))
    , m_accept(new QPushButton(carrel::tr("Accept wording"), this))
    , m_done(new QPushButton(carrel::tr("Done"), this))
    , m_answer(new QLineEdit(this))
    , m_reply(new QPushButton(carrel::tr("Reply"), this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(carrel::tr("The comment"));
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    createButtons();
    clear();
}

void CommentDetail::createButtons()
{
    m_answer->setPlaceholderText(carrel::tr("Reply to this comment"));
    m_answer->setAccessibleName(carrel::tr("Reply to this comment"));
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space::s);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_reply);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_go);
    buttons->addWidget(m_accept);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(answer);
    layout->addLayout(buttons);
    for (QPushButton *button : {m_go, m_accept, m_done, m_reply})
        button->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &CommentDetail::placeRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT acceptRequested(m_wording.isOther ? IfOther::Accept : IfOther::Refuse);
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT statusRequested(m_entry.isDone() ? CommentStatus::Open : CommentStatus::Done);
    });
    connect(m_answer, &QLineEdit::returnPressed, this, &CommentDetail::reply);
    connect(m_reply, &QPushButton::clicked, this, &CommentDetail::reply);
}

void CommentDetail::clear()
{
    m_entry = {};
    setVisible(false);
}

void CommentDetail::show(const review::ListedComment &entry, const WordingChange &wording)
{
    const bool isOther = entry.comment.id != m_entry.comment.id;
    m_entry = entry;
    m_wording = wording;
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space::m, space::m, space::m, space::m);
    m_column->setSpacing(space::s);
    m_scroll->setWidget(m_content);
    QStringList head{entry.number, entry.place, entry.about};
    head.removeAll(QString());
    addText(head.join(u" · "_s), true);
    if (entry.isLost)
        addNotice(carrel::tr("The block was deleted since the reviewer saw it. The comment stands "
                             "at the nearest place that is left."));
    else if (entry.isChanged)
        addNotice(carrel::tr("This place has changed since the reviewer saw it."));
    //: %1 is a kind of comment, %2 a name, %3 a date
    addText(carrel::tr("%1, by %2, %3")
                .arg(review::kindName(entry.comment.kind),
                     entry.comment.author.isEmpty() ? carrel::tr("somebody") : entry.comment.author,
                     whenText(entry.comment.at, QDateTime::currentDateTime())),
            true);
    addText(review::commentWords(entry));
    addWording();
    addAnswers();
    m_column->addStretch(1);
    const bool canAccept = entry.hasSuggestion() && wording.obstacle.isEmpty() && !entry.isDone();
    m_accept->setVisible(entry.hasSuggestion());
    m_accept->setEnabled(canAccept);
    m_accept->setText(wording.isOther ? carrel::tr("Accept all the same")
                                      : carrel::tr("Accept wording"));
    m_done->setText(entry.isDone() ? carrel::tr("Reopen") : carrel::tr("Done"));
    m_done->setIcon(entry.isDone() ? QIcon() : icon(u"check"_s));
    if (isOther)
        m_answer->clear();
    setVisible(true);
}

void CommentDetail::addText(const QString &text, bool isMuted)
{
    QLabel *label = isMuted ? mutedLabel(text, m_content) : plainLabel(text, m_content);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

void CommentDetail::addNotice(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *sign = new QLabel(m_content);
    sign->setPixmap(icon(u"warning"_s).pixmap(space::l, space::l));
    QLabel *label = plainLabel(text, m_content);
    label->setWordWrap(true);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_column->addLayout(row);
}

void CommentDetail::addWording()
{
    if (!m_entry.hasSuggestion()) {
        if (!m_entry.comment.quote.isEmpty()) {
            addText(carrel::tr("The words that the reviewer saw:"), true);
            addText(m_entry.comment.quote);
        }
        return;
    }
    const QString before = m_wording.before.isEmpty() ? m_entry.comment.quote : m_wording.before;
    const auto pieces = wordDiff(before, m_entry.details.suggestion);
    addText(m_entry.isDone() ? carrel::tr("As it is now:") : carrel::tr("Now:"), true);
    m_column->addWidget(markedText(pieces, Version::Then, m_content));
    addText(carrel::tr("Suggested:"), true);
    m_column->addWidget(markedText(pieces, Version::Now, m_content));
    if (m_entry.isDone())
        return;
    if (!m_wording.obstacle.isEmpty())
        addNotice(m_wording.obstacle);
    else if (m_wording.isOther)
        addNotice(carrel::tr("These words are others than the reviewer saw. Compare both before "
                             "you accept."));
    if (m_wording.obstacle.isEmpty() && m_wording.losesFormatting)
        addNotice(carrel::tr("Bold, lists and headings of this text go with it: the suggestion has "
                             "another number of paragraphs."));
}

void CommentDetail::addAnswers()
{
    const QDateTime now = QDateTime::currentDateTime();
    for (const Comment &answer : std::as_const(m_entry.answers)) {
        const QString who = answer.author.isEmpty() ? carrel::tr("Reply") : answer.author;
        addText(who + u" · "_s + whenText(answer.at, now), true);
        addText(answer.body["text"_L1].toString());
    }
}

void CommentDetail::reply()
{
    const QString text = m_answer->text().trimmed();
    if (text.isEmpty())
        return;
    m_answer->clear();
    Q_EMIT replied(text);
}

} // namespace carrel::ui
