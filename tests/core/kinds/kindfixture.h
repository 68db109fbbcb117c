// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace carrel::test {

/// The kind, which must exist.
const Kind &kindNamed(const QString &id);

/// The sample that the kind brings along.
QJsonObject sampleOf(const Kind &kind);

/// The stored files of a course as a kind sees them, and a note of what it asked for.
class TestContext : public PlayerContext
{
public:
    /// Knows the files that the samples name: pictures and captions.
    TestContext();

    void add(const Media &media, const QByteArray &content = {});

    std::optional<Media> media(const MediaId &id) const override;
    QString mediaHref(const MediaId &id) override;
    Html html(const JsonView &richText) override;
    QByteArray smallText(const MediaId &id) override;
    void useThirdParty(const QString &origin) override { thirdParties << origin; }

    QStringList thirdParties;
    QStringList hrefs; ///< Ids of the files asked for, in order.

private:
    QHash<QString, Media> m_media;
    QHash<QString, QByteArray> m_contents;
};

/// "rule at field" of every finding, from check() and checkFiles().
QStringList findingsOf(const Kind &kind, const QJsonObject &body);

/// A fault planted into the sample of a kind: it must be found, at that field, and must be the
/// only thing found unless `others` names more rules.
struct PlantedFault
{
    QString rule; ///< Without the kind.
    QString field;
    std::function<void(QJsonObject &body)> plant;
    QStringList others = {};
};

/// Fails the running test for every fault that is not found, found elsewhere or drags in others,
/// and if the sample itself, which is each fault mended, has findings.
void checkPlantedFaults(const QString &kind, const QList<PlantedFault> &faults);

/// Changes a member by its path ("options[1].text"); no value removes it.
void setAt(QJsonObject &body, const QString &path, const QJsonValue &value);

/// The same, to be planted.
std::function<void(QJsonObject &)> set(const QString &path, const QJsonValue &value);

} // namespace carrel::test
