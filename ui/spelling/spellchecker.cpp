// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellchecker.h"

#include "core/base/savedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr auto languageProperty = "textLanguage";

} // namespace

SpellChecker &SpellChecker::shared()
{
    static QPointer<SpellChecker> checker;
    if (!checker)
        checker = new SpellChecker(QCoreApplication::instance());
    return *checker;
}

SpellChecker::SpellChecker(QObject *parent)
    : QObject(parent)
    , m_ownFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words"_s)
{
    m_pool.setMaxThreadCount(1);
}

SpellChecker::~SpellChecker()
{
    m_pool.waitForDone();
}

void SpellChecker::turnOn()
{
    if (m_isOn)
        return;
    m_isOn = true;
    Q_EMIT turned();
    Q_EMIT changed();
}

void SpellChecker::turnOff()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    Q_EMIT turned();
    Q_EMIT changed();
}

void SpellChecker::useFolders(const QStringList &dictionaries, const QString &ownWords)
{
    m_pool.waitForDone();
    m_folders = dictionaries;
    m_ownFolder = ownWords;
    m_dictionaries.clear();
    m_asked.clear();
    m_ignored.clear();
    Q_EMIT changed();
}

void SpellChecker::waitUntilRead()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

/// Null while it is being read, and where there is none.
Dictionary *SpellChecker::dictionary(const QString &language)
{
    if (language.isEmpty())
        return nullptr;
    if (m_asked.contains(language))
        return m_dictionaries.value(language).get();
    m_asked.insert(language);
    const QStringList folders = m_folders.isEmpty() ? dictionaryFolders() : m_folders;
    m_pool.start([this, language, folders, words = ownWords(language)] {
        std::shared_ptr<Dictionary> read;
        if (const auto files = dictionaryFor(language, folders)) {
            if (auto opened = Dictionary::open(*files))
                read = std::move(*opened);
        }
        for (const QString &word : words) {
            if (read)
                read->add(word);
        }
        QMetaObject::invokeMethod(
            this, [this, language, read] { take(language, read); }, Qt::QueuedConnection);
    });
    return nullptr;
}

void SpellChecker::take(const QString &language, std::shared_ptr<Dictionary> dictionary)
{
    if (!m_asked.contains(language))
        return; // other folders are in use meanwhile
    m_dictionaries.insert(language, std::move(dictionary));
    Q_EMIT changed();
}

bool SpellChecker::hasDictionary(const QString &language)
{
    dictionary(language);
    return !m_dictionaries.contains(language) || m_dictionaries.value(language);
}

bool SpellChecker::isRight(const QString &word, const QString &language)
{
    if (!m_isOn || m_ignored.contains(word))
        return true;
    Dictionary *words = dictionary(language);
    return !words || words->isRight(word);
}

QStringList SpellChecker::suggestions(const QString &word, const QString &language)
{
    Dictionary *words = dictionary(language);
    return words ? words->suggestions(word) : QStringList();
}

QString SpellChecker::ownWordsFile(const QString &language) const
{
    QString name = language;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
    return QDir(m_ownFolder).filePath(name + u".txt"_s);
}

QStringList SpellChecker::ownWords(const QString &language) const
{
    QFile file(ownWordsFile(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void SpellChecker::learn(const QString &word, const QString &language)
{
    if (Dictionary *words = dictionary(language))
        words->add(word);
    QStringList own = ownWords(language);
    if (!own.contains(word)) {
        own.append(word);
        QDir().mkpath(m_ownFolder);
        QSaveFile file(ownWordsFile(language));
        if (file.open(QIODevice::WriteOnly)) // else it holds until the program ends
            static_cast<void>(writeSaved(file, own.join(u'\n').toUtf8() + '\n'));
    }
    Q_EMIT changed();
}

void SpellChecker::ignore(const QString &word)
{
    m_ignored.insert(word);
    Q_EMIT changed();
}

void setTextLanguage(QWidget &widget, const QString &language)
{
    if (widget.property(languageProperty).toString() == language)
        return;
    widget.setProperty(languageProperty, language);
    Q_EMIT SpellChecker::shared().changed();
}

QString textLanguageOf(const QWidget &widget)
{
    for (const QWidget *around = &widget; around; around = around->parentWidget()) {
        const QVariant language = around->property(languageProperty);
        if (language.isValid())
            return language.toString();
    }
    return {};
}

} // namespace carrel::ui
