// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/wordcounts.h"
#include "core/model/node.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace carrel {
class EditSession;
struct ChangeSet;
} // namespace carrel

namespace carrel::ui {

class MediaDesk;
class NodeSettings;

/// The right of the window: settings of what is selected, what the LMS gets of it, what is worth a
/// look.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(EditSession &session, MediaDesk &media,
              QWidget *parent = nullptr); ///< Both outlive it.

    ~Inspector() override; ///< Keeps what is being typed.

    /// The course, a module, a page or a block; null or one that is gone: nothing is shown.
    void showNode(const NodeId &id);
    void showWords(const CourseWords &words); ///< As counted last.
    void keepTyping();
    /// Puts the cursor into a field of what is shown, named as in Finding::field, or as a setting
    /// is stored; false if it has none of that name.
    bool focusField(const QString &name);
    /// What the settings shown are called; and the cursor into one of them.
    QStringList labels() const;
    bool focusLabel(const QString &label);
    /// Those of the course, whatever is shown.
    static QStringList courseLabels();

Q_SIGNALS:
    /// The author wants to go to a field on the card of a block, named as in Finding::field.
    void fieldRequested(const carrel::NodeId &block, const QString &field);

private:
    void createLayout();
    void follow(const ChangeSet &changes);
    void showHeader(const Node &node);
    void showWordsOf(const Node &node);
    void showNothing();
    void setContent(QWidget *content);
    NodeSettings *settingsFor(const Node &node);
    void showKindHelp();

    EditSession &m_session;
    MediaDesk &m_media;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_words; ///< How many there are, how long they take.
    QToolButton *m_help;
    QScrollArea *m_area;
    NodeSettings *m_settings = nullptr; ///< Null: nothing is selected.
    QString m_iconName;
    QString m_kind;
    CourseWords m_counted;
};

} // namespace carrel::ui
