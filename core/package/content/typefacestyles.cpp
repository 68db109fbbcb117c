// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/typefacestyles.h"

#include "core/edit/fontfile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using Typeface = CourseSettings::Typeface;

constexpr auto ownName = "\"Course font\"";
/// Fonts of systems with wide, open letters that are not taken for one another.
constexpr auto wideStack = "Verdana, \"DejaVu Sans\", \"Noto Sans\", Tahoma, Geneva, sans-serif";
constexpr auto systemStack = "system-ui, -apple-system, \"Segoe UI\", Roboto, sans-serif";

/// The looks choose among these three: see theme/base.css.
QByteArray stackRule(const QList<QByteArray> &names, const QByteArray &stack)
{
    QByteArray rule = ":root {\n";
    for (const QByteArray &name : names)
        rule += "    --" + name + ": " + stack + ";\n";
    return rule + "}\n";
}

std::optional<Media> fontIn(const MediaFiles &files, const MediaId &id)
{
    const auto found = id.isNull() ? std::nullopt : files.find(id);
    return found && isFont(found->type) ? found : std::nullopt;
}

/// Browsers pass over a file of a format that they do not know, so the name does not matter.
QByteArray formatOf(const QString &type)
{
    static const QHash<QString, QByteArray> formats{{u"font/woff2"_s, "woff2"},
                                                    {u"font/woff"_s, "woff"},
                                                    {u"font/ttf"_s, "truetype"},
                                                    {u"font/otf"_s, "opentype"}};
    return formats.value(type, "truetype");
}

QByteArray faceRule(const Media &font, const QByteArray &weight, const MediaFiles &files)
{
    return QByteArray("@font-face {\n    font-family: ") + ownName + ";\n    src: url(\""
        + files.href(font.id).toUtf8() + "\") format(\"" + formatOf(font.type)
        + "\");\n    font-weight: " + weight + ";\n    font-display: swap;\n}\n";
}

QByteArray ownStyles(const CourseSettings &settings, const MediaFiles &files)
{
    const QList<Media> fonts = fontsOf(settings, files);
    if (fonts.isEmpty())
        return {};
    const bool hasAllWeights = settings.font == settings.boldFont;
    QByteArray rules = faceRule(fonts.first(), hasAllWeights ? "100 900" : "normal", files);
    if (fonts.size() > 1)
        rules += faceRule(fonts.last(), "bold", files);
    return rules
        + stackRule({"sans", "serif", "rounded"}, ownName + QByteArray(", ") + systemStack);
}

} // namespace

QList<Media> fontsOf(const CourseSettings &settings, const MediaFiles &files)
{
    const auto font = fontIn(files, settings.font);
    if (settings.typeface != Typeface::Own || !font)
        return {};
    const auto bold = fontIn(files, settings.boldFont);
    return bold && bold->id != font->id ? QList<Media>{*font, *bold} : QList<Media>{*font};
}

QByteArray typefaceStyles(const CourseSettings &settings, const MediaFiles &files)
{
    switch (settings.typeface) {
    case Typeface::Theme: break;
    case Typeface::Serif: return stackRule({"sans", "rounded"}, "var(--serif)");
    case Typeface::Sans: return stackRule({"serif", "rounded"}, "var(--sans)");
    case Typeface::Wide: return stackRule({"sans", "serif", "rounded"}, wideStack);
    case Typeface::Own: return ownStyles(settings, files);
    }
    return {};
}

} // namespace carrel
