// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "ui/widgets/focuswatch.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace carrel::ui {

class FieldEditor;
class FormPort;
class MediaDesk;

/// Reads what stands in a field when it is called; converting a text with every key would cost
/// more than the key. It belongs to the field: call it while the form shows that field (Typing
/// does), and keep what is pending before an entry is added, removed or moved. Undefined when the
/// field is gone: there is nothing to keep then.
using FieldValue = std::function<QJsonValue()>;

/// The form of a kind, made from its fields. One half of them is the content that the learner
/// reads and stands on the block's card; the other half says how the block behaves and stands in
/// the inspector. It shows a body and tells what the author asks for; it changes no course.
class FormView : public QWidget
{
    Q_OBJECT

public:
    /// Content: texts, lists, files, addresses. Behaviour: switches, numbers, choices, and
    /// whatever is advanced.
    enum class Half { Content, Behaviour };

    /// `media` must outlive this.
    FormView(const QList<Field> &fields, Half half, MediaDesk &media, QWidget *parent = nullptr);

    /// Shows a body; a field that shows its value already is left alone, cursor and all, and so is
    /// one in which keys were typed that nobody has read yet through FieldValue.
    void setBody(const QJsonObject &body);
    bool isEmpty() const; ///< No field belongs to this half.
    /// Puts the cursor into a field, named as in Finding::field ("options[2].feedback").
    bool focusField(const QString &path);

Q_SIGNALS:
    /// The author is typing at `path`. Comes with every key.
    void typed(const QString &path, const carrel::ui::FieldValue &value);
    /// What is pending is to be kept, and what is typed from now on is another step
    /// (EditSession::endMerge()).
    void stepEnded();
    /// The author chose a value: to be kept at once, after what is pending, as a step of its own
    /// (EditSession::endMerge()).
    void chosen(const QString &path, const QJsonValue &value);
    /// To be done by addEntry(), removeEntry() and moveEntry() of core/edit/blockedits.h, after
    /// what is pending. When setBody() then shows the entry, the cursor goes into it.
    void entryAdded(const QString &list, int index);
    void entryRemoved(const QString &list, int index);
    void entryMoved(const QString &list, int from, int to);
    void focusLeft(); ///< For something outside of this form, or another window.

private:
    struct Line
    {
        FieldEditor *editor = nullptr;
        QWidgetList parts = {}; ///< Itself or the box it is in; label and help.
        QWidget *help = nullptr;
    };

    void createContent(const QList<Field> &fields);
    void createBehaviour(const QList<Field> &fields);
    void addContent(const Field &field, FieldEditor *editor);
    void addBehaviour(const Field &field, QGridLayout *grid);
    QGridLayout *addMore();
    void showMore(bool isOpen);
    void connectPort();
    void showConditions();
    void tellTabOrder();
    void followFocus(QWidget *old, QWidget *now);

    QList<Field> m_fields;
    FormPort *m_port;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
    QWidget *m_more = nullptr;
    QToolButton *m_moreButton = nullptr;
    QJsonObject m_body;
    FocusWatch m_focus{[this](QWidget *old, QWidget *now) { followFocus(old, now); }};
};

/// Where a field of a form stands.
FormView::Half halfOf(const Field &field);

} // namespace carrel::ui
