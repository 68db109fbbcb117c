// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spelling/dictionary.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

class QWidget;

namespace carrel::ui {

/// What all texts of all windows are checked against: the dictionaries of this computer and the
/// words that the author has added. Dictionaries are read on a second thread when they are asked
/// for first; until then, and where there is none, every word is right.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    static SpellChecker &shared(); ///< Lives as long as the application object.

    bool isOn() const { return m_isOn; }
    void turnOn();
    void turnOff();

    bool isRight(const QString &word, const QString &language);
    QStringList suggestions(const QString &word, const QString &language);
    /// Right from now on, in this language; kept on this computer.
    void learn(const QString &word, const QString &language);
    /// Right until the program ends.
    void ignore(const QString &word);
    /// False once it is known that this computer has no dictionary for it.
    bool hasDictionary(const QString &language);

    /// Where dictionaries and the author's words are: for tests. Empty: the system's folders.
    void useFolders(const QStringList &dictionaries, const QString &ownWords);
    /// Dictionaries that were asked for are there when this returns: a moment, the first time.
    void waitUntilRead();

Q_SIGNALS:
    void changed(); ///< Other words are right now.
    void turned(); ///< On or off.

private:
    explicit SpellChecker(QObject *parent);
    ~SpellChecker() override;
    Dictionary *dictionary(const QString &language);
    void take(const QString &language, std::shared_ptr<Dictionary> dictionary);
    QString ownWordsFile(const QString &language) const;
    QStringList ownWords(const QString &language) const;

    QHash<QString, std::shared_ptr<Dictionary>> m_dictionaries; ///< Null: there is none.
    QSet<QString> m_asked; ///< Being read, or read.
    QSet<QString> m_ignored;
    QStringList m_folders;
    QString m_ownFolder;
    QThreadPool m_pool;
    bool m_isOn = true;
};

/// The texts inside `widget` are in that language, as far as they do not say otherwise themselves.
void setTextLanguage(QWidget &widget, const QString &language);
/// Of the nearest widget around that has one; empty: unknown, nothing is checked.
QString textLanguageOf(const QWidget &widget);

} // namespace carrel::ui
