// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace carrel {
struct WordCounts;
}

namespace carrel::ui {

/// Where the author's work is: what the left half of the status line says.
struct KeepingState
{
    int unsavedSteps = 0;
    bool hasFile = false;
    QString savedAt = {}; ///< timeText(), empty if unknown.
    QDateTime unsavedSince =
        {}; ///< When the first of the unsaved changes was made; invalid if none.
};

/// "All changes kept on this computer · 14 not yet in the file", "File up to date 10:42".
QString keepingText(const KeepingState &state, const QDateTime &now);
/// True after 20 changes or 15 minutes: saving is worth a thought.
bool isSavingDue(const KeepingState &state, const QDateTime &now);

/// The line at the foot of an open course. It tells the truth; each part leads to where it is
/// explained.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showKeeping(const KeepingState &state);
    void showLanguage(const QString &tag); ///< BCP 47.
    /// Percent of what the LMS lets a course keep; negative: not known now.
    void showMemory(int percent);
    void showFindings(int toFix, int suggestions);
    /// Of what is shown, and how many of them are selected.
    void showWords(const WordCounts &shown, int selected);

    QString keepingShown() const;

Q_SIGNALS:
    void saveAsked();
    void languageAsked();
    void memoryAsked();
    void findingsAsked();

private:
    void updateKeeping();

    KeepingState m_state;
    QLabel *m_picture;
    QLabel *m_keeping;
    QPushButton *m_save;
    QLabel *m_words;
    QPushButton *m_language;
    QPushButton *m_memory;
    QPushButton *m_findings;
};

} // namespace carrel::ui
