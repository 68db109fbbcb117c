// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blockcard.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "ui/forms/formview.h"
#include "ui/page/blockactions.h"
#include "ui/page/cardbar.h"
#include "ui/page/pagelook.h"
#include "ui/page/pagetyping.h"
#include "ui/richtext/richtextedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int gutter = space::xl; ///< Left of the text, where the handle stands.
constexpr qsizetype nameLength = 80;
constexpr int linesOfText = 5; ///< Room kept for a text, and for anything else, before it is made.
constexpr int linesOfOther = 12;

/// What a screen reader says of the block: its name, or its first words.
QString words(const Node &node)
{
    if (!node.title.isEmpty())
        return node.title;
    const Kind *kind = findKind(node.kind);
    if (!kind)
        return {};
    for (const Field &field : kind->form) {
        if (field.type == FieldType::RichText) {
            const QString text = richtext::toPlain(node.body.value(field.key)).simplified();
            if (!text.isEmpty())
                return text.left(nameLength);
        }
    }
    return {};
}

} // namespace

BlockCard::BlockCard(const Node &node, BlockActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_node(node)
    , m_layout(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::TabFocus); // a click gives it the focus, too, but not one that chooses
    m_layout->setContentsMargins(gutter, CardBar::barHeight(), gutter, space::m);
    m_layout->setSpacing(space::s);
    const int lines = node.kind == u"text"_s ? linesOfText : linesOfOther;
    setMinimumHeight(QFontMetrics(pageFont()).lineSpacing() * lines);
    updateName();
}

bool BlockCard::isKnown() const
{
    const Kind *kind = findKind(m_node.kind);
    return kind && !isNewerBody(*kind, m_node.body);
}

bool BlockCard::isFramedAlways() const
{
    const Kind *kind = findKind(m_node.kind);
    return !kind || kind->group != Kind::Group::Content;
}

void BlockCard::setNode(const Node &node)
{
    m_node = node;
    updateName();
    if (m_bar)
        m_bar->setTitle(node.title);
    if (m_form) {
        m_form->setBody(node.body);
        hearTexts();
    }
}

void BlockCard::setFindings(const Findings &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    if (m_bar || !findings.isEmpty())
        bar().setFindings(findings);
    updateName();
}

void BlockCard::build()
{
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    setMinimumHeight(0);
    if (isKnown())
        buildForm();
    else
        showUnknown();
}

void BlockCard::buildForm()
{
    const Kind *kind = findKind(m_node.kind);
    m_form = new FormView(kind->form, FormView::Half::Content, m_actions.media(), this);
    m_form->setBody(m_node.body);
    watchForSlash(); // before the course hears of the key
    m_actions.serve(*m_form, m_node.id);
    m_layout->addWidget(m_form);
    hearTexts();
    if (m_bar)
        orderTabs({m_form, m_bar});
}

/// Texts come and go with the entries of lists.
void BlockCard::hearTexts()
{
    for (const RichTextEdit *text : m_form->findChildren<RichTextEdit *>()) {
        connect(text, &RichTextEdit::imageDropped, this, &BlockCard::imageDropped,
                Qt::UniqueConnection);
        connect(text, &RichTextEdit::filesDropped, this, &BlockCard::filesDropped,
                Qt::UniqueConnection);
    }
}

/// Only a text that was empty before the key can have become a lone slash, so no other key costs
/// the reading of a text.
void BlockCard::watchForSlash()
{
    if (m_node.kind != u"text"_s)
        return;
    connect(m_form, &FormView::typed, this, [this](const QString &path, const FieldValue &value) {
        if (!richtext::isBlank(m_node.body.value(path)))
            return;
        if (richtext::toPlain(value()) == u"/"_s)
            Q_EMIT slashTyped();
    });
}

void BlockCard::showUnknown()
{
    auto *note = mutedLabel(
        findKind(m_node.kind)
            ? carrel::tr("This block was made by a newer version of Carrel. It is kept as it is.")
            //: %1 is the stored name of a block type
            : carrel::tr("This version of Carrel does not know this block type (%1). It is kept "
                         "as it is.")
                  .arg(m_node.kind),
        this);
    note->setWordWrap(true);
    m_layout->addWidget(note);
}

void BlockCard::markCurrent()
{
    m_isCurrent = true;
    updateTools();
}

void BlockCard::unmarkCurrent()
{
    m_isCurrent = false;
    updateTools();
}

void BlockCard::markChosen()
{
    m_isChosen = true;
    updateName();
    update();
}

void BlockCard::unmarkChosen()
{
    m_isChosen = false;
    updateName();
    update();
}

bool BlockCard::edit(const QString &field)
{
    build();
    if (!m_form)
        return false;
    if (!field.isEmpty())
        return m_form->focusField(field);
    const Kind *kind = findKind(m_node.kind);
    for (const Field &first : kind->form) {
        if (m_form->focusField(first.key))
            return true;
    }
    return false;
}

CardBar &BlockCard::bar()
{
    if (m_bar)
        return *m_bar;
    m_bar = new CardBar(m_node, *this);
    m_bar->setFindings(m_findings);
    m_bar->setGeometry(0, 0, width(), CardBar::barHeight());
    connect(m_bar, &CardBar::asked, this, &BlockCard::asked);
    connect(m_bar, &CardBar::titleTyped, this,
            [this](const QString &title) { m_actions.typeTitle(m_node.id, title); });
    connect(m_bar, &CardBar::titleLeft, this, [this] { m_actions.typing().keepNow(); });
    connect(m_bar, &CardBar::findingChosen, this, [this](const QString &field) { edit(field); });
    connect(m_bar, &CardBar::handleClicked, this, [this] {
        if (!chooseBy(QApplication::keyboardModifiers()))
            setFocus(Qt::MouseFocusReason);
    });
    m_bar->show();
    return *m_bar;
}

void BlockCard::updateTools()
{
    const bool isActive = m_isCurrent || underMouse() || hasFocus();
    if (isActive)
        bar().showTools();
    else if (m_bar)
        m_bar->hideTools();
    update();
}

void BlockCard::updateName()
{
    const QString text = words(m_node);
    const QString name =
        text.isEmpty() ? kindTitle(m_node.kind) : kindTitle(m_node.kind) + u": "_s + text;
    //: %1 is a block, for example "Text: Four leaks"
    setAccessibleName(m_isChosen ? carrel::tr("%1, chosen").arg(name) : name);
}

void BlockCard::paintEvent(QPaintEvent *)
{
    const Tones tone = tones(palette());
    const bool isHovered = underMouse();
    if (!m_isCurrent && !m_isChosen && !hasFocus() && !isHovered && !isFramedAlways())
        return;
    const qreal pen = hasFocus() ? 2 : 1;
    const bool isMarked = m_isCurrent || m_isChosen || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isMarked ? tone.accent : tone.frame, pen));
    painter.setBrush(m_isChosen ? tone.accentSoft : tone.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            cornerRadius, cornerRadius);
}

void BlockCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_bar)
        m_bar->setGeometry(0, 0, width(), CardBar::barHeight());
}

void BlockCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    updateTools();
}

void BlockCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    updateTools();
}

void BlockCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    updateTools();
}

void BlockCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    updateTools();
}

bool BlockCard::chooseBy(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        Q_EMIT asked(CardAction::ChooseTo);
    else if (modifiers & Qt::ControlModifier)
        Q_EMIT asked(CardAction::ChooseAlso);
    else
        return false;
    return true;
}

void BlockCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && chooseBy(event->modifiers()))
        return;
    if (event->button() == Qt::LeftButton) {
        Q_EMIT asked(CardAction::ChooseNone);
        setFocus(Qt::MouseFocusReason);
        return;
    }
    QFrame::mousePressEvent(event);
}

bool BlockCard::handleChoosingKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier && event.key() == Qt::Key_Up)
        Q_EMIT asked(CardAction::ChooseUp);
    else if (modifiers == Qt::ShiftModifier && event.key() == Qt::Key_Down)
        Q_EMIT asked(CardAction::ChooseDown);
    else if (event.matches(QKeySequence::SelectAll))
        Q_EMIT asked(CardAction::ChooseAll);
    else if (m_isChosen && event.key() == Qt::Key_Escape)
        Q_EMIT asked(CardAction::ChooseNone);
    else
        return false;
    return true;
}

/// Keys that the form did not want come here, too: of those only Esc is ours.
void BlockCard::keyPressEvent(QKeyEvent *event)
{
    if (!hasFocus()) {
        if (event->key() == Qt::Key_Escape)
            setFocus(Qt::OtherFocusReason);
        else
            event->ignore();
        return;
    }
    if (handleChoosingKey(*event))
        return;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT asked(CardAction::GoUp); return;
    case Qt::Key_Down: Q_EMIT asked(CardAction::GoDown); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: edit(); return;
    case Qt::Key_Delete: Q_EMIT asked(CardAction::Delete); return;
    case Qt::Key_Slash: Q_EMIT asked(CardAction::AddAfter); return;
    default: event->ignore();
    }
}

} // namespace carrel::ui
