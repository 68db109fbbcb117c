// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/settings.h"

#include <QRegularExpression>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto completionNames = {u"pages", u"score", u"both", u"required"};
constexpr auto finishedNames = {u"passed", u"completed"};
constexpr auto themeNames = {u"paper", u"plain", u"studio"};
constexpr auto typefaceNames = {u"theme", u"serif", u"sans", u"wide", u"own"};

QString nameAt(std::initializer_list<const char16_t *> names, int index)
{
    return QString::fromUtf16(names.begin()[index]);
}

/// Takes values out of the stored object one by one and notes those that do not fit.
class Reader
{
public:
    Reader(const QJsonObject &values, QStringList *ignored)
        : m_values(values)
        , m_ignored(ignored)
    { }

    void text(const QString &name, QString &target)
    {
        take(name, [&](const QJsonValue &v) {
            if (v.isString())
                target = v.toString();
            return v.isString();
        });
    }

    void colour(const QString &name, QString &target)
    {
        take(name, [&](const QJsonValue &v) {
            const bool fits = v.isString() && (v.toString().isEmpty() || isColour(v.toString()));
            if (fits)
                target = v.toString().toLower();
            return fits;
        });
    }

    void media(const QString &name, MediaId &target)
    {
        take(name, [&](const QJsonValue &v) {
            const MediaId id(v.toString());
            const bool fits = v.isString() && (id.isNull() || id.isValid());
            if (fits)
                target = id;
            return fits;
        });
    }

    void integer(const QString &name, int least, int most, int &target)
    {
        take(name, [&](const QJsonValue &v) {
            const int number = v.toInt(least - 1);
            const bool fits = v.isDouble() && number >= least && number <= most;
            if (fits)
                target = number;
            return fits;
        });
    }

    void toggle(const QString &name, bool &target)
    {
        take(name, [&](const QJsonValue &v) {
            if (v.isBool())
                target = v.toBool();
            return v.isBool();
        });
    }

    template<typename Enum>
    void choice(const QString &name, std::initializer_list<const char16_t *> names, Enum &target)
    {
        take(name, [&](const QJsonValue &v) {
            for (int i = 0; i < int(names.size()); ++i) {
                if (v.toString() == nameAt(names, i)) {
                    target = static_cast<Enum>(i);
                    return true;
                }
            }
            return false;
        });
    }

private:
    template<typename Use>
    void take(const QString &name, Use &&use)
    {
        const auto value = m_values.constFind(name);
        if (value == m_values.constEnd())
            return;
        if (!use(QJsonValue(*value)) && m_ignored)
            m_ignored->append(name);
    }

    const QJsonObject &m_values;
    QStringList *m_ignored;
};

} // namespace

CourseSettings settingsFrom(const QJsonObject &values, QStringList *ignored)
{
    CourseSettings settings;
    Reader read(values, ignored);
    read.text(u"language"_s, settings.language);
    read.integer(u"passMark"_s, 0, 100, settings.passMark);
    read.choice(u"completion"_s, completionNames, settings.completion);
    read.choice(u"finishedAs"_s, finishedNames, settings.finishedAs);
    read.toggle(u"sendPassMark"_s, settings.sendPassMark);
    read.toggle(u"attestation"_s, settings.attestation);
    read.integer(u"minutes"_s, 0, 100000, settings.minutes);
    read.text(u"author"_s, settings.author);
    read.text(u"description"_s, settings.description);
    read.choice(u"theme"_s, themeNames, settings.theme);
    read.colour(u"accent"_s, settings.accent);
    read.media(u"logo"_s, settings.logo);
    read.text(u"logoAlt"_s, settings.logoAlt);
    read.choice(u"typeface"_s, typefaceNames, settings.typeface);
    read.media(u"font"_s, settings.font);
    read.media(u"boldFont"_s, settings.boldFont);
    return settings;
}

bool isColour(const QString &text)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}\\z"_s);
    return colour.match(text).hasMatch();
}

QString themeName(CourseSettings::Theme theme)
{
    return nameAt(themeNames, int(theme));
}

QList<CourseSettings::Theme> allThemes()
{
    QList<CourseSettings::Theme> themes;
    for (int i = 0; i < int(themeNames.size()); ++i)
        themes.append(CourseSettings::Theme(i));
    return themes;
}

QList<CourseSettings::Typeface> allTypefaces()
{
    QList<CourseSettings::Typeface> typefaces;
    for (int i = 0; i < int(typefaceNames.size()); ++i)
        typefaces.append(CourseSettings::Typeface(i));
    return typefaces;
}

QList<MediaId> mediaIn(const CourseSettings &settings)
{
    QList<MediaId> media{settings.logo, settings.font, settings.boldFont};
    media.removeIf([](const MediaId &id) { return id.isNull(); });
    return media;
}

QJsonObject toJson(const CourseSettings &settings)
{
    return {{u"language"_s, settings.language},
            {u"passMark"_s, settings.passMark},
            {u"completion"_s, nameAt(completionNames, int(settings.completion))},
            {u"finishedAs"_s, nameAt(finishedNames, int(settings.finishedAs))},
            {u"sendPassMark"_s, settings.sendPassMark},
            {u"attestation"_s, settings.attestation},
            {u"minutes"_s, settings.minutes},
            {u"author"_s, settings.author},
            {u"description"_s, settings.description},
            {u"theme"_s, themeName(settings.theme)},
            {u"accent"_s, settings.accent},
            {u"logo"_s, settings.logo.text()},
            {u"logoAlt"_s, settings.logoAlt},
            {u"typeface"_s, nameAt(typefaceNames, int(settings.typeface))},
            {u"font"_s, settings.font.text()},
            {u"boldFont"_s, settings.boldFont.text()}};
}

} // namespace carrel
