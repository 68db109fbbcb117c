// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one header through which tests see Catch2. It also prints the types of Qt and of ours that
// tests compare, so that a failed comparison can be read.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <string>

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringView>
{
    static std::string convert(QStringView value)
    {
        return '"' + value.toString().toStdString() + '"';
    }
};

template<>
struct StringMaker<QChar>
{
    static std::string convert(QChar value) { return '\'' + QString(value).toStdString() + '\''; }
};

template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &value)
    {
        return value.isEmpty() ? "[]"
                               : "[\"" + value.join(QStringLiteral("\", \"")).toStdString() + "\"]";
    }
};

/// Text as it is; anything that is not UTF-8 text in hexadecimal, cut after 200 bytes.
template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value)
    {
        if (value.isValidUtf8())
            return '"' + value.toStdString() + '"';
        return std::to_string(value.size()) + " bytes: " + value.left(200).toHex(' ').toStdString();
    }
};

template<>
struct StringMaker<QJsonObject>
{
    static std::string convert(const QJsonObject &value)
    {
        return QJsonDocument(value).toJson().toStdString();
    }
};

template<>
struct StringMaker<QJsonArray>
{
    static std::string convert(const QJsonArray &value)
    {
        return QJsonDocument(value).toJson().toStdString();
    }
};

template<>
struct StringMaker<QJsonValue>
{
    static std::string convert(const QJsonValue &value)
    {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
    }
};

} // namespace Catch
