// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/earlierversions.h"
#include "ui/history/earlierreader.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QLayout;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace carrel::ui {

/// What the author wants of a version.
struct VersionChoice
{
    enum class Act { None, OpenCopy, SaveCopy, GoBack };

    Act act = Act::None;
    EarlierVersion version;
};

/// The course whose versions are shown.
struct EarlierCourseShown
{
    EarlierPlace place;
    QString name; ///< Of its file, without the ending.
    std::unique_ptr<CourseView> now; ///< Null: it cannot be opened, so there is no going back.
};

/// The versions of a course that this computer keeps: a list, the outline of the one chosen with
/// what became of each page since, and the text of a page. Only looks; what is to be done is done
/// by whoever has shown it.
class EarlierDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EarlierDialog(EarlierCourseShown course, QWidget *parent = nullptr);

    VersionChoice choice() const { return m_choice; } ///< After exec().

private:
    QLayout *createLook();
    QLayout *createButtons();
    void addButton(QLayout &row, const QString &text, VersionChoice::Act act);
    void fillList();
    void showVersion();
    void showFacts(const QString &file, bool isReadable, const VersionFacts &facts);
    void showOutline(const QString &file, const VersionOutline &outline);
    void showPage();
    void refreshButtons();
    const EarlierVersion *current() const;

    QList<EarlierVersion> m_versions;
    bool m_canGoBack;
    QListWidget *m_list;
    QLabel *m_about;
    QTreeWidget *m_outline;
    QPlainTextEdit *m_text;
    QList<QPushButton *> m_buttons;
    QSet<QString> m_damaged; ///< Files of those that cannot be read.
    VersionChoice m_choice;
    EarlierReader *m_reader;
};

} // namespace carrel::ui
