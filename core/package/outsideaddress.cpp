// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/outsideaddress.h"

#include "core/kinds/webaddress.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheWeb(const QString &text)
{
    return text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
}

/// Members that are an address as a whole. In any other one an address is only words, unless it
/// stands in a tag.
bool namesAddress(const QString &key)
{
    static const QSet<QString> keys{u"address"_s, u"embed"_s, u"href"_s, u"link"_s, u"src"_s};
    return keys.contains(key);
}

QString unescaped(QString attribute)
{
    return attribute.replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
}

class AddressWalk
{
public:
    void take(const QString &key, const QJsonValue &value)
    {
        if (value.isObject())
            takeObject(value.toObject());
        else if (value.isArray())
            takeArray(key, value.toArray());
        else if (value.isString())
            takeText(key, value.toString());
    }
    void takeObject(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            take(it.key(), it.value());
    }
    const QStringList &found() const { return m_found; }

private:
    void takeArray(const QString &key, const QJsonArray &array)
    {
        for (const QJsonValue &value : array)
            take(key, value);
    }
    void takeText(const QString &key, const QString &text)
    {
        if (!text.contains("://"_L1))
            return;
        if (namesAddress(key) && isOfTheWeb(text))
            keep(text);
        else
            takeTags(text);
    }
    void takeTags(const QString &html)
    {
        static const QRegularExpression attribute(
            uR"re(<[a-z][^<>]*\s(?:href|src)="(https?://[^"]*)")re"_s);
        for (auto it = attribute.globalMatch(html); it.hasNext();)
            keep(unescaped(it.next().captured(1)));
    }
    void keep(const QString &address)
    {
        if (!m_found.contains(address))
            m_found.append(address);
    }

    QStringList m_found;
};

} // namespace

QList<OutsideAddress> outsideAddresses(const QJsonObject &block, const QSet<QString> &embedded)
{
    AddressWalk walk;
    walk.takeObject(block);
    QList<OutsideAddress> addresses;
    for (const QString &address : walk.found()) {
        const bool isEmbedded = embedded.contains(originOf(QUrl(address)));
        OutsideAddress outside;
        outside.address = address;
        outside.use = isEmbedded ? OutsideAddress::Use::Embedded : OutsideAddress::Use::Link;
        addresses.append(outside);
    }
    return addresses;
}

QString idOf(OutsideAddress::Use use)
{
    return use == OutsideAddress::Use::Embedded ? u"embedded"_s : u"link"_s;
}

QStringList originsOf(const QList<OutsideAddress> &addresses, OutsideAddress::Use use)
{
    QStringList origins;
    for (const OutsideAddress &address : addresses) {
        if (address.use == use)
            origins.append(originOf(QUrl(address.address)));
    }
    origins.sort();
    origins.erase(std::unique(origins.begin(), origins.end()), origins.end());
    return origins;
}

} // namespace carrel
