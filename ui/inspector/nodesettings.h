// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/forms/typing.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace carrel {
class EditSession;
struct ChangeSet;
} // namespace carrel

namespace carrel::ui {

class Card;

/// The settings of one node. What is typed is kept after a pause, what is chosen at once; both
/// through verbs. Shows what the course holds, but never over what is being typed.
class NodeSettings : public QWidget
{
    Q_OBJECT

public:
    NodeSettings(EditSession &session, const NodeId &id, QWidget *parent);

    const NodeId &id() const { return m_id; }
    void keepTyping() { m_typing.keepNow(); }
    /// Puts the cursor into a control, named as a stored setting or as in Finding::field; false if
    /// there is none of that name.
    virtual bool focusField(const QString &name);
    /// What its controls are called, in their order; and the cursor into one of them.
    QStringList labels() const;
    bool focusLabel(const QString &label);
    /// Reads anew if one of these changes is about this node.
    void follow(const ChangeSet &changes);

protected:
    using Change = std::function<Result<>()>;

    /// Fills the controls from the course, with show().
    virtual void read() = 0;
    virtual bool concerns(const ChangeSet &changes) const;
    void readAnew(); ///< Calls read(); what it sets is no wish of the author.

    EditSession &session() const { return m_session; }
    Typing &typing() { return m_typing; }
    /// Does it at once, after what is pending.
    void choose(const Change &change);
    void tell(const Result<> &result);

    Card *addCard(const QString &heading = {});
    void addCard(Card *card);
    // Controls that change the course; `name` tells them apart, `change` reads what they hold.
    QLineEdit *lineEdit(const QString &name, const Change &change);
    QPlainTextEdit *textEdit(const QString &name, int lines, const Change &change);
    QSpinBox *spinBox(const QString &name, int most, const QString &ifZero, const Change &change);
    QCheckBox *checkBox(const QString &text, const Change &change);
    QComboBox *choiceBox(const QStringList &texts, const Change &change);

    void show(QLineEdit &line, const QString &text);
    void show(QPlainTextEdit &edit, const QString &text);
    void show(QSpinBox &box, int value);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTypedIn(const QWidget &control) const;
    void type(const QString &name, const Change &change);

    EditSession &m_session;
    const NodeId m_id;
    Typing m_typing;
    QVBoxLayout *m_cards;
    bool m_isShowing = false;
};

} // namespace carrel::ui
