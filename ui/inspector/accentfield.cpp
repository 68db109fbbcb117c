// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/accentfield.h"

#include "core/base/translate.h"
#include "ui/forms/controls.h"
#include "ui/widgets/theme.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int swatchExtent = 16;

QIcon swatch(const QColor &colour, const QColor &frame, double scale)
{
    QPixmap pixmap(QSize(swatchExtent, swatchExtent) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchExtent - 1, swatchExtent - 1), 3, 3);
    return pixmap;
}

/// Rounded down: what is said to be enough is enough.
QString ratioText(double ratio)
{
    return carrel::tr("%1 : 1", "contrast of two colours")
        .arg(QLocale().toString(std::floor(ratio * 10) / 10, 'f', 1));
}

double leastOn(const Rgb &colour, const ThemeGrounds &grounds, const Rgb &wash)
{
    return std::min(
        {contrast(colour, grounds.paper), contrast(colour, grounds.sheet), contrast(colour, wash)});
}

/// The parts of Qt's window that it gives no names.
void nameParts(QColorDialog &dialog)
{
    const QList<std::pair<QByteArray, QString>> names{
        {"QColorPicker", carrel::tr("Hue and saturation")},
        {"QColorLuminancePicker", carrel::tr("Lightness")},
        {"QColorWell", carrel::tr("Custom colours")},
        {"QWellArray", carrel::tr("Basic colours")}};
    for (QWidget *part : dialog.findChildren<QWidget *>()) {
        for (const auto &[type, name] : names) {
            const QByteArray className = part->metaObject()->className();
            if (className.endsWith(type) && part->accessibleName().isEmpty())
                part->setAccessibleName(name);
        }
    }
}

} // namespace

AccentField::AccentField(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton)
    , m_reset(signButton(u"close"_s, carrel::tr("Use the colour of the theme")))
{
    m_choose->setObjectName(u"accent"_s);
    m_reset->setObjectName(u"ownAccent"_s);
    m_choose->setIconSize({swatchExtent, swatchExtent});
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_choose);
    line->addWidget(m_reset);
    line->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &AccentField::openColours);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason);
        take({});
    });
}

void AccentField::setColour(const QString &colour, const ThemeColours &theme)
{
    m_colour = colour;
    m_theme = theme;
    refresh();
}

void AccentField::refresh()
{
    const QString shown = m_colour.isEmpty() ? nameOf(m_theme.light.accent) : m_colour;
    const QString words = m_colour.isEmpty() ? carrel::tr("As in the theme", "a colour") : m_colour;
    m_choose->setIcon(swatch(QColor(shown), tones(palette()).frame, devicePixelRatioF()));
    m_choose->setText(words);
    m_choose->setAccessibleName(carrel::tr("Accent colour: %1").arg(words));
    m_reset->setVisible(!m_colour.isEmpty());
}

void AccentField::openColours()
{
    const QString shown = m_colour.isEmpty() ? nameOf(m_theme.light.accent) : m_colour;
    auto *dialog = new QColorDialog(QColor(shown), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog); // its parts have names, and it is ours
    dialog->setWindowTitle(carrel::tr("Accent colour"));
    nameParts(*dialog);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { take(colour.name()); });
    dialog->open();
}

void AccentField::take(const QString &colour)
{
    m_colour = colour;
    refresh();
    Q_EMIT chosen();
}

QString accentWords(const Rgb &wanted, const ThemeColours &theme)
{
    const AccentColours light = lightAccent(wanted, theme.light);
    const AccentColours dark = darkAccent(wanted, theme.dark);
    const QString inLight = ratioText(leastOn(wanted, theme.light, light.wash));
    const QString inDark = ratioText(leastOn(wanted, theme.dark, dark.wash));
    QStringList words;
    words += light.accent == wanted
        ? carrel::tr("On light pages its contrast is %1: easy to read, used as it is.").arg(inLight)
        : carrel::tr("On light pages its contrast is %1, too little for text: it is darkened "
                     "to %2.")
              .arg(inLight, nameOf(light.accent));
    words += dark.accent == wanted
        ? carrel::tr("On dark pages its contrast is %1: easy to read, used as it is.").arg(inDark)
        : carrel::tr("On dark pages its contrast is %1, too little for text: it is lightened "
                     "to %2.")
              .arg(inDark, nameOf(dark.accent));
    return words.join(u' ');
}

} // namespace carrel::ui
