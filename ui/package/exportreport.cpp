// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportreport.h"

#include "core/base/translate.h"
#include "ui/package/checkgroups.h"
#include "ui/package/factlist.h"
#include "ui/package/facttexts.h"
#include "ui/proof/provecourse.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/opening.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Sign = FactList::Sign;

bool hasFailed(const WrittenPackage &package)
{
    return std::ranges::any_of(package.checks, [](const PackageCheck &check) {
        return check.outcome == PackageCheck::Outcome::Failed;
    });
}

QString factsOf(const WrittenPackage &package)
{
    const QString size = QLocale().formattedDataSize(package.bytes, 1, QLocale::DataSizeSIFormat);
    return tr("%1 in %n file(s)", nullptr, package.files).arg(size) + u" · "_s
        + QDir::toNativeSeparators(QFileInfo(package.path).path());
}

} // namespace

ExportReport::ExportReport(const Destination &destination, const WrittenPackage &package,
                           QWidget *parent)
    : QDialog(parent)
    , m_destination(destination)
    , m_package(package)
    , m_open(openOutside)
    , m_list(new FactList)
{
    setWindowTitle(carrel::tr("Exported"));
    const QString name = QFileInfo(package.path).fileName();
    m_title = hasFailed(package) ? carrel::tr("“%1” was written, but a check failed").arg(name)
                                 : carrel::tr("“%1” is ready").arg(name);
    tell();
    createLayout();
}

void ExportReport::tell()
{
    const QString name = QFileInfo(m_package.path).fileName();
    if (m_package.checks.isEmpty()) {
        m_list->addTitle(carrel::tr("What was checked"));
        m_list->add(Sign::Good, carrel::tr("Every file was read back and is whole."));
    } else {
        m_list->addTitle(carrel::tr("What was checked in the package"));
    }
    QStringList skipped;
    const auto groups = checkGroups(m_package.checks, &skipped);
    for (const CheckGroup &group : groups) {
        m_list->add(group.hasPassed ? Sign::Good : Sign::Bad, group.text);
        for (const QString &detail : group.details)
            m_list->addMuted(detail);
    }
    for (const QString &line : std::as_const(skipped))
        m_list->addMuted(carrel::tr("Not checked here. %1").arg(line));
    for (const QString &warning : std::as_const(m_package.notes.warnings))
        m_list->add(Sign::Note, warning);
    tellNext(name);
    tellSending();
}

void ExportReport::tellNext(const QString &name)
{
    m_list->addTitle(m_destination.isTracked
                         ? carrel::tr("Next, in %1").arg(m_destination.name.text())
                         : carrel::tr("Next"));
    int number = 0;
    for (const LocalText &step : std::as_const(m_destination.steps))
        m_list->addStep(++number, step.text().replace(u"{file}"_s, name));
    if (m_destination.isTracked && m_destination.keepsAnswers
        && !m_package.notes.letterKey.isEmpty()) {
        m_list->add(Sign::Note,
                    carrel::tr("Reports name answers by letters (a,c). What they mean stands in "
                               "the file “%1” of the package, for you: it opens as a table.")
                        .arg(m_package.notes.letterKey));
    }
}

void ExportReport::tellSending()
{
    m_list->addTitle(carrel::tr("To send it to somebody"));
    for (const Fact &fact : mailFacts(m_package.format, m_package.bytes))
        m_list->add(fact.sign, fact.text);
    if (!m_package.sheet.isEmpty())
        //: %1 is the name of a file
        m_list->add(Sign::File,
                    carrel::tr("For whoever runs the LMS: “%1”. It opens with a double click, can "
                               "be mailed and printed.")
                        .arg(QFileInfo(m_package.sheet).fileName()));
}

void ExportReport::createLayout()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(carrel::tr("Report"));
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_list->setBackgroundRole(QPalette::Base);
    m_list->layout()->setContentsMargins(space::l, space::l, space::l, space::l);
    QLabel *title = plainLabel(m_title, this);
    title->setProperty("role", u"title"_s);
    title->setWordWrap(true);
    QLabel *facts = mutedLabel(factsOf(m_package), this);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(title);
    layout->addWidget(facts);
    layout->addWidget(scroll, 1);
    layout->addWidget(createButtons());
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 96, letter * 100);
}

QWidget *ExportReport::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    addOpener(*buttons,
              {carrel::tr("Show in folder"), u"folder"_s, QFileInfo(m_package.path).path()});
    const Delivery delivery = deliveryOf(m_package.format);
    if (delivery != Delivery::Archive) {
        const QString page = delivery == Delivery::File
            ? m_package.path
            : QDir(m_package.path).filePath(u"index.html"_s);
        addOpener(*buttons, {carrel::tr("Open in browser"), u"web"_s, page});
    }
    if (!m_package.sheet.isEmpty())
        addOpener(*buttons, {carrel::tr("Open the sheet"), u"page"_s, m_package.sheet});
    if (m_destination.isTracked) {
        QPushButton *prove =
            buttons->addButton(carrel::tr("Prove tracking…"), QDialogButtonBox::ActionRole);
        prove->setIcon(icon(u"lms"_s));
        connect(prove, &QPushButton::clicked, this,
                [this] { provePackage(parentWidget(), m_package.path, m_destination.id); });
    }
    QPushButton *done = mainButton(carrel::tr("Done"), buttons);
    buttons->addButton(done, QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return buttons;
}

void ExportReport::addOpener(QDialogButtonBox &buttons, const Opened &opened)
{
    QPushButton *button = buttons.addButton(opened.text, QDialogButtonBox::ActionRole);
    button->setIcon(icon(opened.icon));
    showTarget(*button, QUrl::fromLocalFile(opened.path));
    connect(button, &QPushButton::clicked, this,
            [this, path = opened.path] { m_open(QUrl::fromLocalFile(path)); });
}

QString ExportReport::text() const
{
    return m_title + u'\n' + factsOf(m_package) + u'\n' + m_list->allText();
}

} // namespace carrel::ui
