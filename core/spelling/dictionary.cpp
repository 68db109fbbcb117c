// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionary.h"

#include "core/base/translate.h"

#include <QFile>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr size_t mostKnown = 50'000; ///< Remembered words; then it begins anew.
constexpr qsizetype longestWord = 100; ///< Longer ones are no words.

Result<> checkReadable(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound,
                     tr("There is no dictionary “%1”.").arg(QFileInfo(path).fileName())};
    if (!file.open(QIODevice::ReadOnly) || file.read(1).isEmpty())
        return Error{ErrorCode::DriveError,
                     tr("The dictionary “%1” cannot be read.").arg(QFileInfo(path).fileName()),
                     file.errorString()};
    return {};
}

/// Hunspell's files name Latin-1 in a way of their own.
QString charsetName(const char *encoding)
{
    QString name = QString::fromLatin1(encoding).trimmed();
    return name.startsWith(u"ISO8859"_s) ? u"ISO-8859"_s + name.mid(7) : name;
}

bool isAbbreviation(const QString &word)
{
    return word.size() > 1 && word.toUpper() == word && word.toLower() != word;
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell)
    : m_hunspell(std::move(hunspell))
    , m_encoder(charsetName(m_hunspell->get_dict_encoding().c_str()).toLatin1().constData())
    , m_decoder(charsetName(m_hunspell->get_dict_encoding().c_str()).toLatin1().constData())
{ }

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::open(const DictionaryFiles &files)
{
    CARREL_TRY(checkReadable(files.affixes));
    CARREL_TRY(checkReadable(files.words));
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(files.affixes).constData(),
                                               QFile::encodeName(files.words).constData());
    std::unique_ptr<Dictionary> dictionary(new Dictionary(std::move(hunspell)));
    if (!dictionary->m_encoder.isValid() || !dictionary->m_decoder.isValid())
        return Error{ErrorCode::InvalidInput,
                     tr("The dictionary “%1” is written in letters that Carrel cannot read.")
                         .arg(QFileInfo(files.words).fileName())};
    return dictionary;
}

/// Empty where the word has letters that the dictionary's language does not know.
std::string Dictionary::encoded(const QString &word)
{
    QString plain = word;
    plain.replace(u'’', u'\'');
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(plain);
    return m_encoder.hasError() ? std::string() : bytes.toStdString();
}

bool Dictionary::isRight(const QString &word)
{
    const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    if (!hasLetter || word.size() > longestWord || isAbbreviation(word))
        return true;
    const std::string bytes = encoded(word);
    if (bytes.empty())
        return true; // of another alphabet: not ours to judge
    const auto known = m_known.find(bytes);
    if (known != m_known.end())
        return known->second;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const bool isRight = m_hunspell->spell(bytes);
    m_known.emplace(bytes, isRight);
    return isRight;
}

QStringList Dictionary::suggestions(const QString &word, int most)
{
    const std::string bytes = encoded(word);
    if (bytes.empty() || word.size() > longestWord)
        return {};
    QStringList found;
    for (const std::string &suggestion : m_hunspell->suggest(bytes)) {
        if (found.size() >= most)
            break;
        m_decoder.resetState();
        QString text =
            m_decoder.decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())));
        if (word.contains(u'’'))
            text.replace(u'\'', u'’');
        found.append(text);
    }
    return found;
}

void Dictionary::add(const QString &word)
{
    const std::string bytes = encoded(word);
    if (bytes.empty())
        return;
    m_hunspell->add(bytes);
    m_known.clear();
}

} // namespace carrel
