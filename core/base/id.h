// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace carrel {

/// True for 12 characters `[a-z][a-z0-9]{11}`: the form of every permanent id.
bool isIdText(QStringView text);

/// A permanent id that remembers what it names, so that a MediaId cannot be passed for a NodeId.
/// Given at birth, never changed, never reused. A null id (empty text) means "none".
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    { }

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }
    bool isValid() const { return isIdText(m_text); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using NodeId = Id<struct NodeTag>; ///< The course, a module, a page or a block.
using SkillId = Id<struct SkillTag>;
using MediaId = Id<struct MediaTag>;
using CommentId = Id<struct CommentTag>;

/// Where new ids come from; injected so that tests can foresee them.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual QString nextText() = 0; ///< A new text that isIdText() accepts.

    template<typename IdType>
    IdType next()
    {
        return IdType(nextText());
    }
};

/// Ids from the system's random generator: 26 × 36^11 possibilities.
class RandomIdSource : public IdSource
{
public:
    QString nextText() override;
};

/// Reproducible ids for tests and generated courses: same seed, same ids.
class SeededIdSource : public IdSource
{
public:
    explicit SeededIdSource(quint32 seed)
        : m_state(seed)
    { }
    QString nextText() override;

private:
    quint64 m_state;
};

} // namespace carrel
