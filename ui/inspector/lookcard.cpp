// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/lookcard.h"

#include "core/base/translate.h"
#include "core/package/content/playerfiles.h"
#include "ui/forms/controls.h"
#include "ui/forms/mediafield.h"
#include "ui/inspector/accentfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr QSize swatchSize(30, 18);
constexpr auto logoKey = "logo"_L1;
constexpr auto fontKey = "font"_L1;
constexpr auto boldFontKey = "boldFont"_L1;

using Theme = CourseSettings::Theme;
using Typeface = CourseSettings::Typeface;

QString titleOf(Theme theme)
{
    switch (theme) {
    case Theme::Plain: return carrel::tr("Plain: white, straight lines", "a theme of the player");
    case Theme::Studio:
        return carrel::tr("Studio: a coloured band, round corners", "a theme of the player");
    case Theme::Paper: break;
    }
    return carrel::tr("Paper: warm, headings as in a book", "a theme of the player");
}

QString titleOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::Serif: return carrel::tr("As in a book, with serifs", "a typeface");
    case Typeface::Sans: return carrel::tr("Plain, without serifs", "a typeface");
    case Typeface::Wide:
        return carrel::tr("Wide letters that are easy to tell apart", "a typeface");
    case Typeface::Own: return carrel::tr("A font file of my own", "a typeface");
    case Typeface::Theme: break;
    }
    return carrel::tr("As the theme has it", "a typeface");
}

ThemeColours coloursOf(Theme theme)
{
    const auto colours = PlayerFiles().themeColours(themeName(theme));
    return colours ? *colours : ThemeColours();
}

QColor toColour(const Rgb &colour)
{
    return {colour.red, colour.green, colour.blue};
}

/// A page of the theme, very small.
QIcon swatch(Theme theme, double scale)
{
    const ThemeGrounds colours = coloursOf(theme).light;
    const double round = theme == Theme::Plain ? 0 : theme == Theme::Paper ? 3 : 6;
    QPixmap pixmap(swatchSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(u"#868b8f"_s));
    painter.setBrush(toColour(colours.paper));
    const QRectF page = QRectF({}, QSizeF(swatchSize)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(page, round, round);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(colours.accent));
    if (theme == Theme::Studio)
        painter.drawRoundedRect(page.adjusted(0.5, 0.5, -0.5, 5 - page.height()), 2, 2);
    painter.drawRoundedRect(QRectF(19, 9, 8, 5), round / 2, round / 2);
    QFont font(theme == Theme::Paper ? u"serif"_s : u"sans-serif"_s);
    font.setPixelSize(10);
    font.setWeight(theme == Theme::Studio ? QFont::ExtraBold : QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(QColor(u"#21262a"_s));
    painter.drawText(QRectF(4, 4, 20, 14), Qt::AlignLeft | Qt::AlignVCenter, u"Aa"_s);
    return pixmap;
}

} // namespace

LookCard::LookCard(MediaDesk &media, QLineEdit *logoAlt, QWidget *parent)
    : Card(carrel::tr("Look"), parent)
    , m_theme(new QComboBox)
    , m_typeface(new QComboBox)
    , m_accent(new AccentField)
    , m_port(new FormPort(FormView::Half::Content, media, this))
    , m_logoAlt(logoAlt)
{
    createTheme();
    createTypeface();
    connect(m_accent, &AccentField::chosen, this, [this] {
        showContrast();
        Q_EMIT chosen();
    });
    addRow(carrel::tr("Accent colour"), m_accent,
           carrel::tr("Of buttons, links and signs, for example the colour of your house."));
    m_contrast = addHelp({});
    createLogo();
    connect(m_port, &FormPort::chosen, this, &LookCard::chosen);
}

void LookCard::createTheme()
{
    m_theme->setObjectName(u"theme"_s);
    m_theme->setIconSize(swatchSize);
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepCalm(m_theme);
    for (const Theme theme : allThemes())
        m_theme->addItem(swatch(theme, devicePixelRatioF()), titleOf(theme));
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_accent->setColour(m_accent->colour(), coloursOf(theme()));
        showContrast();
        Q_EMIT chosen();
    });
    addRow(carrel::tr("Theme"), m_theme,
           carrel::tr("How the pages look to learners. Each theme is made for light and dark, for "
                      "telephones and for paper."));
}

void LookCard::createTypeface()
{
    m_typeface->setObjectName(u"typeface"_s);
    m_typeface->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepCalm(m_typeface);
    for (const Typeface typeface : allTypefaces())
        m_typeface->addItem(titleOf(typeface));
    connect(m_typeface, &QComboBox::activated, this, [this] {
        showFonts();
        Q_EMIT chosen();
    });
    addRow(carrel::tr("Typeface"), m_typeface,
           carrel::tr("Of headings and text. Fonts come from the learner's device or travel in the "
                      "package: none is fetched from the internet."));
    m_ownFonts = beginPart();
    m_font =
        addFont(fontKey, carrel::tr("Font file"),
                carrel::tr("WOFF2, WOFF, TTF or OTF. Best is WOFF2 below 100 kB: learners read "
                           "a font of their device until yours has come. You need the right "
                           "to pass it on: look into its licence."));
    m_boldFont = addFont(boldFontKey, carrel::tr("Font file for bold"),
                         carrel::tr("Without one, browsers thicken the letters themselves. Does "
                                    "one file hold all weights (a variable font)? Choose it here, "
                                    "too."));
    endPart();
}

FieldEditor *LookCard::addFont(const QLatin1StringView &key, const QString &label,
                               const QString &help)
{
    const Field field{
        .key = key, .label = label, .type = FieldType::Media, .help = help, .accept = u"font/"_s};
    auto *editor = new MediaField(field, {}, *m_port, [] { return QString(); });
    editor->setObjectName(key);
    addRow(label, editor, help);
    editor->setName(label);
    return editor;
}

void LookCard::showFonts()
{
    m_ownFonts->setVisible(typeface() == Typeface::Own);
}

void LookCard::createLogo()
{
    const Field field{.key = logoKey,
                      .label = carrel::tr("Logo"),
                      .type = FieldType::Media,
                      .help = carrel::tr("Stands beside the title on every page and on paper, "
                                         "always on white."),
                      .accept = u"image/"_s};
    m_logo = new MediaField(field, {}, *m_port, [] { return QString(); });
    m_logo->setObjectName(logoKey);
    addRow(field.label, m_logo, field.help);
    m_logo->setName(field.label);
    addRow(carrel::tr("Description of the logo"), m_logoAlt,
           carrel::tr("For those who do not see it, for example “Logo of Acme”. Leave it empty if "
                      "the title says the same."));
}

CourseSettings::Theme LookCard::theme() const
{
    return allThemes().value(m_theme->currentIndex());
}

CourseSettings::Typeface LookCard::typeface() const
{
    return allTypefaces().value(m_typeface->currentIndex());
}

void LookCard::showSettings(const CourseSettings &settings)
{
    m_theme->setCurrentIndex(int(settings.theme));
    m_typeface->setCurrentIndex(int(settings.typeface));
    m_font->setObject({{fontKey, settings.font.text()}});
    m_boldFont->setObject({{boldFontKey, settings.boldFont.text()}});
    showFonts();
    m_accent->setColour(settings.accent, coloursOf(settings.theme));
    m_logo->setObject({{logoKey, settings.logo.text()}});
    showContrast();
}

void LookCard::showContrast()
{
    const auto wanted = rgbFrom(m_accent->colour());
    m_contrast->setVisible(wanted.has_value());
    if (wanted)
        m_contrast->setText(accentWords(*wanted, coloursOf(theme())));
}

void LookCard::fill(CourseSettings &settings) const
{
    settings.theme = theme();
    settings.typeface = typeface();
    settings.font = MediaId(m_font->value().toString());
    settings.boldFont = MediaId(m_boldFont->value().toString());
    settings.accent = m_accent->colour();
    settings.logo = MediaId(m_logo->value().toString());
    settings.logoAlt = m_logoAlt->text().trimmed();
}

} // namespace carrel::ui
