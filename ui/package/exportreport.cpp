// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportreport.h"

#include "core/base/translate.h"
#include "ui/package/checkgroups.h"
#include "ui/package/factlist.h"
#include "ui/proof/provecourse.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
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

/// The places marked %1 replaced, also where there is none.
QString withName(QString step, const QString &name)
{
    return step.replace(u"%1"_s, name);
}

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
    , m_open([](const QUrl &url) { QDesktopServices::openUrl(url); })
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
    m_list->addTitle(m_destination.isTracked ? carrel::tr("Next, in %1").arg(m_destination.name)
                                             : carrel::tr("Next"));
    int number = 0;
    for (const QString &step : std::as_const(m_destination.steps))
        m_list->addStep(++number, withName(step, name));
    if (m_destination.isTracked && m_destination.keepsAnswers
        && !m_package.notes.letterKey.isEmpty()) {
        m_list->add(Sign::Note,
                    carrel::tr("Reports name answers by letters (a,c). What they mean stands in "
                               "the file “%1” of the package, for you: it opens as a table.")
                        .arg(m_package.notes.letterKey));
    }
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
    QPushButton *folder =
        buttons->addButton(carrel::tr("Show in folder"), QDialogButtonBox::ActionRole);
    folder->setIcon(icon(u"folder"_s));
    connect(folder, &QPushButton::clicked, this,
            [this] { m_open(QUrl::fromLocalFile(QFileInfo(m_package.path).path())); });
    if (m_destination.delivery == Destination::Delivery::Folder) {
        QPushButton *browser =
            buttons->addButton(carrel::tr("Open in browser"), QDialogButtonBox::ActionRole);
        browser->setIcon(icon(u"web"_s));
        connect(browser, &QPushButton::clicked, this, [this] {
            m_open(QUrl::fromLocalFile(QDir(m_package.path).filePath(u"index.html"_s)));
        });
    }
    if (m_destination.isTracked) {
        QPushButton *prove =
            buttons->addButton(carrel::tr("Prove tracking…"), QDialogButtonBox::ActionRole);
        prove->setIcon(icon(u"lms"_s));
        connect(prove, &QPushButton::clicked, this,
                [this] { provePackage(parentWidget(), m_package.path); });
    }
    QPushButton *done = mainButton(carrel::tr("Done"), buttons);
    buttons->addButton(done, QDialogButtonBox::AcceptRole);
    done->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return buttons;
}

QString ExportReport::text() const
{
    return m_title + u'\n' + factsOf(m_package) + u'\n' + m_list->allText();
}

} // namespace carrel::ui
