// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/contract.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace carrel {

/// What kind of thing went wrong, for code that must branch on it. People read Error::message.
enum class ErrorCode {
    InvalidInput, ///< A value does not fit; nothing was changed.
    NotFound, ///< The thing named does not exist.
    NotOurs, ///< The file is no Carrel course.
    TooNew, ///< Made by a newer version of the program.
    Damaged, ///< The file was ours and is no longer whole.
    ReadOnly, ///< Opened for reading; saving needs another place.
    InUse, ///< Somebody else works on it now.
    Conflict, ///< The file changed since it was opened.
    Refused, ///< A rule forbids it (a limit, a failed check).
    Cancelled, ///< The user cancelled.
    DiskFull,
    FileTooLarge, ///< Too large for this drive or format.
    NotWritable, ///< No right to write there.
    DriveError, ///< The drive or network failed.
    Internal, ///< A mistake of ours.
};

/// One failure. `message` is one or two translated sentences an author can act on;
/// `detail` is untranslated and for the log only (codes, SQL, never course text).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

/// Stands for "nothing to return" in Result<>.
struct Nothing
{
    friend bool operator==(Nothing, Nothing) = default;
};

/// A value or an Error. The names follow std::expected, which GCC 12 does not have in C++20 mode.
template<typename T = Nothing>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_default_constructible_v<T> : m_content(T{}) { }
    Result(T value)
        : m_content(std::move(value))
    { }
    Result(Error error)
        : m_content(std::move(error))
    { }

    bool has_value() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return has_value(); }

    T &value() &
    {
        contract(has_value());
        return *std::get_if<T>(&m_content);
    }
    const T &value() const &
    {
        contract(has_value());
        return *std::get_if<T>(&m_content);
    }
    /// Of a temporary the value itself: `for (auto &x : *list())` would else outlive its list.
    T value() && { return std::move(value()); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(value()); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        contract(!has_value());
        return *std::get_if<Error>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

} // namespace carrel

/// Returns from the enclosing function with the error of `expression` if it failed. The expression
/// may hold a lambda that uses the macro, too.
#define CARREL_TRY(expression) CARREL_TRY_NAMED_(expression, __COUNTER__)
#define CARREL_TRY_NAMED_(expression, number) CARREL_TRY_PASTED_(expression, number)
#define CARREL_TRY_PASTED_(expression, number) CARREL_TRY_AS_(expression, tried##number##_)
#define CARREL_TRY_AS_(expression, name)                                                           \
    do {                                                                                           \
        if (auto name = (expression); !name)                                                       \
            return name.error();                                                                   \
    } while (false)

/// Declares `name` with the value of `expression`, or returns its error.
#define CARREL_TRY_VALUE(name, expression)                                                         \
    auto name##Result_ = (expression);                                                             \
    if (!name##Result_)                                                                            \
        return name##Result_.error();                                                              \
    auto &name = *name##Result_
