// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proof/proofdialog.h"

#include "core/base/savedfile.h"
#include "core/base/translate.h"
#include "core/package/packageformat.h"
#include "core/proof/proofprofiles.h"
#include "core/proof/proofwords.h"
#include "core/proof/tracewords.h"
#include "ui/proof/learnermodel.h"
#include "ui/proof/prooflines.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const QString allProfiles = u"all"_s;
constexpr int signSize = 16;

QStringList profilesOf(const QComboBox &box)
{
    const QString id = box.currentData().toString();
    if (id != allProfiles)
        return {id};
    QStringList ids;
    for (const ProofProfile &profile : proofProfiles())
        ids.append(profile.id);
    return ids;
}

QListView *lines(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setWordWrap(true);
    view->setResizeMode(QListView::Adjust);
    view->setIconSize({signSize, signSize});
    view->setSpacing(space::xs / 2);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

QLabel *caption(const QString &text, QWidget *buddy, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    label->setBuddy(buddy);
    return label;
}

QWidget *titled(const QString &title, QWidget *view, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(caption(title, view, box));
    layout->addWidget(view, 1);
    return box;
}

QString pickFile(const QString &name, QWidget *parent)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
    return QFileDialog::getSaveFileName(parent, carrel::tr("Save the trace"), folder,
                                        carrel::tr("Text (*.txt)"));
}

/// A name for a file, out of titles of strangers.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar sign : title)
        name += sign.isLetterOrNumber() || sign == u'-' ? sign : u' ';
    return name.simplified().left(80) + u".txt"_s;
}

} // namespace

ProofDialog::ProofDialog(const ProofSource &source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_pickFile(pickFile)
    , m_profiles(new QComboBox(this))
    , m_formats(new QComboBox(this))
    , m_again(new QPushButton(carrel::tr("Prove again"), this))
    , m_verdict(plainLabel({}, this))
    , m_learners(new QTreeView(this))
    , m_story(mutedLabel({}, this))
    , m_learnerModel(new LearnerModel(this))
    , m_promiseModel(new ProofLines(this))
    , m_traceModel(new ProofLines(this))
{
    setWindowTitle(carrel::tr("Prove tracking"));
    createLayout();
    connect(m_profiles, &QComboBox::currentIndexChanged, this, &ProofDialog::prove);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ProofDialog::prove);
    connect(m_again, &QPushButton::clicked, this, &ProofDialog::prove);
    connect(m_learners->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProofDialog::showLearner);
    showVerdict();
    showLearner();
}

void ProofDialog::createLayout()
{
    //: %1 is the name of a course or a file
    QLabel *title = plainLabel(
        filledIn(carrel::tr("What will the platform hear of “%1”?"), {m_source.name}), this);
    title->setProperty("role", u"title"_s);
    title->setWordWrap(true);
    QLabel *limits = mutedLabel(limitsOfProof(), this);
    limits->setWordWrap(true);
    m_verdict->setWordWrap(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(createLearners());
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_results = splitter;
    m_work = new WorkBar(m_learners, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(title);
    layout->addWidget(limits);
    layout->addWidget(createChoices());
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    layout->addStretch(0);
    layout->addWidget(m_work);
    layout->addWidget(createButtons());
    colourSelections();
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 150, letter * 110);
}

/// The signs keep their colours in a row that is selected.
void ProofDialog::colourSelections()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, tones(colours).accentSoft);
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    for (QAbstractItemView *view :
         std::initializer_list<QAbstractItemView *>{m_learners, m_promises, m_trace})
        view->setPalette(colours);
}

void ProofDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourSelections();
}

QWidget *ProofDialog::createChoices()
{
    for (const ProofProfile &profile : proofProfiles())
        m_profiles->addItem(profileTitle(profile.id), profile.id);
    m_profiles->addItem(carrel::tr("All of them"), allProfiles);
    m_profiles->setCurrentIndex(qMax(0, m_profiles->findData(m_source.profile)));
    m_profiles->setAccessibleName(carrel::tr("Platform"));
    for (const PackageFormat &format : packageFormats()) {
        if (format.id != u"web" && format.id != u"html")
            m_formats->addItem(format.title(), format.id);
    }
    m_formats->setAccessibleName(carrel::tr("Package"));
    m_formats->setVisible(m_source.hasFormats);
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(caption(carrel::tr("&Platform"), m_profiles, box));
    layout->addWidget(m_profiles);
    layout->addSpacing(space::l);
    QLabel *formats = caption(carrel::tr("Pac&kage"), m_formats, box);
    formats->setVisible(m_source.hasFormats);
    layout->addWidget(formats);
    layout->addWidget(m_formats);
    layout->addStretch(1);
    layout->addWidget(m_again);
    return box;
}

QWidget *ProofDialog::createLearners()
{
    m_learners->setModel(m_learnerModel);
    m_learners->setAccessibleName(carrel::tr("Learners"));
    m_learners->header()->setAccessibleName(carrel::tr("Columns"));
    m_learners->setRootIsDecorated(false);
    m_learners->setIconSize({signSize, signSize});
    m_learners->setUniformRowHeights(true);
    m_learners->setAllColumnsShowFocus(true);
    m_learners->header()->setStretchLastSection(false);
    m_learners->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_learners->header()->setSectionResizeMode(LearnerModel::Learner, QHeaderView::Stretch);
    return titled(carrel::tr("&Learners, and what the platform ends with"), m_learners, this);
}

QWidget *ProofDialog::createDetails()
{
    m_promises = lines(carrel::tr("Promises"), m_promiseModel, this);
    m_trace = lines(carrel::tr("What the platform hears"), m_traceModel, this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(titled(carrel::tr("P&romises"), m_promises, this));
    splitter->addWidget(titled(carrel::tr("What the platform &hears"), m_trace, this));
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 1000});
    m_story->setWordWrap(true);
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_story);
    layout->addWidget(splitter, 1);
    return box;
}

QWidget *ProofDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(carrel::tr("Save as text…"), QDialogButtonBox::ActionRole);
    m_save->setIcon(icon(u"save"_s));
    connect(m_save, &QPushButton::clicked, this, &ProofDialog::saveTrace);
    QPushButton *close = mainButton(carrel::tr("Close"), buttons);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProofDialog::accept);
    return buttons;
}

bool ProofDialog::isProving() const
{
    return m_work->isBusyBeside();
}

void ProofDialog::prove()
{
    if (isProving())
        m_work->cancel();
    const int run = ++m_run;
    const QString format = m_source.hasFormats ? m_formats->currentData().toString() : QString();
    m_verdict->setText(carrel::tr("The learners are on their way …"));
    m_work->runBeside<Proven>(
        this, carrel::tr("Proving"),
        [read = m_source.read, format, choice = ProofChoice{profilesOf(*m_profiles)}](
            const Progress &progress) -> Result<Proven> {
            CARREL_TRY_VALUE(course, read(format));
            CARREL_TRY_VALUE(proof, proveTracking(course, choice, progress));
            return Proven{course, proof};
        },
        [this, run](const Result<Proven> &proven) {
            if (run == m_run)
                take(proven);
        });
}

void ProofDialog::take(const Result<Proven> &proven)
{
    m_proven = proven ? *proven : Proven();
    m_learnerModel->setLearners(m_proven.proof.learners);
    m_learners->setColumnHidden(LearnerModel::Platform, !m_learnerModel->hasPlatforms());
    m_learners->setColumnHidden(LearnerModel::Part, !m_learnerModel->hasParts());
    showVerdict();
    if (!proven)
        m_verdict->setText(proven.error().message);
    const auto &all = m_proven.proof.learners;
    const auto broken = std::ranges::find_if_not(all, &LearnerProof::isKept);
    const int row = broken == all.end() ? 0 : int(broken - all.begin());
    m_learners->setCurrentIndex(m_learnerModel->index(row, 0));
    showLearner();
    Q_EMIT this->proven();
}

void ProofDialog::showVerdict()
{
    const auto &all = m_proven.proof.learners;
    const int broken =
        int(std::ranges::count_if(all, [](const LearnerProof &one) { return !one.isKept(); }));
    QString text;
    if (!all.isEmpty())
        text = broken == 0
            ? carrel::tr("Everybody ends as they should: what the course promises reaches the "
                         "platform.")
            : carrel::tr("%n learner(s) do not end as they should. Select one to read why.",
                         nullptr, broken);
    if (m_proven.proof.parts < m_proven.proof.allParts)
        //: both are numbers
        text += u' '
            + carrel::tr("Of %1 parts the %2 longest ones were gone through.")
                  .arg(m_proven.proof.allParts)
                  .arg(m_proven.proof.parts);
    m_verdict->setText(text);
    m_results->setVisible(!all.isEmpty());
}

void ProofDialog::showLearner()
{
    const LearnerProof *one = m_learnerModel->learner(m_learners->currentIndex());
    m_story->setText(one ? learnerStory(one->learner) : QString());
    m_promiseModel->setLines(one ? promiseLines(*one) : QList<ProofLine>());
    m_traceModel->setLines(one ? traceLines(*one, m_proven.course) : QList<ProofLine>());
    m_save->setEnabled(one != nullptr);
}

void ProofDialog::saveTrace()
{
    const LearnerProof *one = m_learnerModel->learner(m_learners->currentIndex());
    if (!one)
        return;
    const QString name = fileName(
        QStringList{m_source.name, profileTitle(one->profile), learnerTitle(one->learner)}.join(
            u" - "_s));
    const QString path = m_pickFile(name, this);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && writeSaved(file, traceText(*one, m_proven.course).toUtf8());
    if (!isWritten)
        //: %1 is the name of a file
        showError(this,
                  {ErrorCode::NotWritable,
                   carrel::tr("“%1” could not be written. Choose another folder.").arg(path)});
}

} // namespace carrel::ui
