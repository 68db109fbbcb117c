// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importwindow.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/exchange/draft/placedraft.h"
#include "ui/importing/draftmodel.h"
#include "ui/importing/draftpreview.h"
#include "ui/importing/outcomewords.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int typingPause = 150; // milliseconds
constexpr qsizetype openedRows = 400; // more than this nobody wants to scroll past

QString askForImportFile(const QString &filter, QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Choose a file to import"), {}, filter);
}

QString fileFilter()
{
    QStringList patterns;
    for (const Importer &importer : allImporters()) {
        for (const QString &suffix : importer.suffixes)
            patterns.append(u"*."_s + suffix);
    }
    patterns.removeDuplicates();
    //: %1: patterns of file names
    return tr("Files that can be imported (%1)").arg(patterns.join(u' ')) + u";;"_s
        + tr("All files (*)");
}

QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

bool isImportable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(allImporters(), [&](const Importer &importer) {
        return importer.suffixes.contains(suffix);
    });
}

ImportWindow::ImportWindow(EditSession &session, WorkBar &work, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_work(work)
    , m_filePicker(askForImportFile)
    , m_reading(new ImportReading(this))
    , m_model(new DraftModel(this))
    , m_filtered(new OutcomeFilter(this))
{
    setWindowTitle(carrel::tr("Import"));
    setAcceptDrops(true);
    m_filtered->setSourceModel(m_model);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    createLayout();
    connectParts();
    colourChoice();
    refresh();
}

void ImportWindow::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &ImportWindow::readWords);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_file, &QPushButton::clicked, this, &ImportWindow::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, [this] { startPasting(); });
    connect(m_format, &QComboBox::activated, this, &ImportWindow::readAgain);
    connect(m_reading, &ImportReading::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reading, &ImportReading::finished, this, &ImportWindow::take);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_reading->cancel();
        showProblem(carrel::tr("Reading was stopped; nothing was changed."));
    });
    connect(m_model, &DraftModel::takenChanged, this, &ImportWindow::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportWindow::showChosen);
    connect(m_filter, &QComboBox::activated, this, [this] {
        const int outcome = m_filter->currentData().toInt();
        m_filtered->setOutcome(outcome < 0 ? std::nullopt
                                           : std::optional(DraftItem::Outcome(outcome)));
        m_tree->expandAll();
    });
}

void ImportWindow::setPlace(const ImportPlace &place)
{
    if (!m_work.isBusy())
        m_target->setPlace(m_session.view(), place);
}

bool ImportWindow::isPasting() const
{
    return m_paste->isChecked();
}

void ImportWindow::chooseFile()
{
    if (const QString path = m_filePicker(fileFilter(), this); !path.isEmpty())
        openFile(path);
}

void ImportWindow::openFile(const QString &path)
{
    m_paste->setChecked(false);
    m_pause.stop();
    m_format->setCurrentIndex(0);
    const auto source = readImportFile(path);
    if (!source) {
        m_name->setText(QFileInfo(path).fileName());
        showProblem(source.error().message);
        return;
    }
    read(*source);
}

void ImportWindow::startPasting(const QString &words)
{
    m_paste->setChecked(true);
    m_source = {};
    if (!words.isEmpty())
        m_words->setPlainText(words);
    refresh();
    m_words->setFocus();
    readWords();
}

void ImportWindow::readWords()
{
    if (isPasting())
        read({m_words->toPlainText().toUtf8(), {}});
}

void ImportWindow::readAgain()
{
    if (isPasting())
        readWords();
    else if (!m_source.bytes.isEmpty())
        read(ImportSource(m_source));
}

void ImportWindow::read(const ImportSource &source)
{
    m_source = source;
    m_name->setText(source.name);
    m_reading->cancel();
    const QString chosen = m_format->currentData().toString();
    const Importer *importer = chosen.isEmpty() ? importerFor(source) : findImporter(chosen);
    if (importer && !source.bytes.trimmed().isEmpty()) {
        m_progress->setValue(0);
        m_reading->start(source, *importer);
        refresh();
        return;
    }
    m_read = {};
    m_model->show({});
    if (isPasting() && source.bytes.trimmed().isEmpty())
        m_stack->setCurrentWidget(m_examples);
    else
        showProblem(carrel::tr("No format was recognized in this. Choose one at the top right, or "
                               "look at the examples under “Paste questions”."));
    refresh();
}

void ImportWindow::showProblem(const QString &text)
{
    m_read = {};
    m_model->show({});
    m_problem->setText(text);
    m_stack->setCurrentWidget(m_problem);
    refresh();
}

void ImportWindow::take(const Result<ReadImport> &read)
{
    if (!read) {
        showProblem(read.error().message);
        return;
    }
    m_read = *read;
    const Importer *importer = findImporter(m_read.importer);
    //: %1 is a format, such as GIFT
    m_format->setItemText(
        0, importer ? carrel::tr("Found: %1").arg(importer->title) : carrel::tr("Find the format"));
    m_target->suggest(m_read.draft.title, levelOf(m_read.draft));
    showResult();
}

void ImportWindow::showResult()
{
    m_filtered->setOutcome(std::nullopt);
    m_model->show(m_read.draft);
    m_summary->setText(summaryOf(countOutcomes(m_read.draft)));
    fillFilter();
    m_tree->setRootIsDecorated(levelOf(m_read.draft) != DraftLevel::Blocks);
    m_stack->setCurrentWidget(m_result);
    if (m_read.draft.nodes.size() <= openedRows)
        m_tree->expandAll();
    m_tree->setCurrentIndex(m_filtered->index(0, 0));
    showChosen();
    refresh();
}

void ImportWindow::fillFilter()
{
    using Outcome = DraftItem::Outcome;
    const OutcomeCounts counts = countOutcomes(m_read.draft);
    m_filter->clear();
    //: %1 is a number
    m_filter->addItem(carrel::tr("All (%1)").arg(counts.all()), -1);
    const auto add = [this](Outcome outcome, int count) {
        if (count > 0)
            //: %1 is what became of passages, such as: With loss; %2 a number
            m_filter->addItem(carrel::tr("%1 (%2)").arg(outcomeWord(outcome)).arg(count),
                              int(outcome));
    };
    add(Outcome::Imported, counts.imported);
    add(Outcome::WithLoss, counts.withLoss);
    add(Outcome::NotSupported, counts.notSupported);
    add(Outcome::Error, counts.notUnderstood);
}

/// The words of the source from there to the next passage.
QString ImportWindow::passageOf(int item) const
{
    if (item < 0)
        return {};
    const QList<DraftItem> &items = m_read.draft.items;
    const int first = items[item].line;
    if (m_read.lines.isEmpty() || first <= 0)
        return items[item].source;
    int last = int(m_read.lines.size());
    for (int next = item + 1; next < items.size(); ++next) {
        if (items[next].line > first) {
            last = items[next].line - 1;
            break;
        }
    }
    return m_read.lines.mid(first - 1, last - first + 1).join(u'\n').trimmed();
}

void ImportWindow::showChosen()
{
    const QModelIndex index = m_filtered->mapToSource(m_tree->currentIndex());
    m_preview->show(m_model->node(index), m_model->item(index),
                    passageOf(m_model->itemNumber(index)));
}

void ImportWindow::refresh()
{
    m_pasted->setVisible(isPasting());
    m_stack->setContentsMargins(isPasting() ? space::s : 0, 0, 0, 0);
    m_name->setVisible(true);
    const bool isReadingFile = m_reading->isReading() && !isPasting();
    m_progress->setVisible(isReadingFile);
    m_stop->setVisible(isReadingFile);
    const int taken = m_model->blocksTaken();
    const bool isResult = m_stack->currentWidget() == m_result;
    m_format->setEnabled(isPasting() || !m_source.bytes.isEmpty());
    m_target->setVisible(isResult && taken + blocksIn(m_read.draft) > 0);
    m_import->setEnabled(isResult && taken > 0 && !m_reading->isReading());
    m_import->setText(taken > 0 ? carrel::tr("Import %n block(s)", nullptr, taken)
                                : carrel::tr("Import"));
}

void ImportWindow::import()
{
    if (m_work.isBusy() || !m_import->isEnabled())
        return;
    Q_EMIT aboutToImport();
    const ImportGoal goal = m_target->goal();
    RandomIdSource ids;
    const Draft draft = forGoal(without(m_read.draft, m_model->leftOut()), goal, ids);
    const auto place = placeFor(m_session.view(), goal);
    if (!place)
        return showProblem(place.error().message);
    setEnabled(false);
    const auto tops =
        m_work.run<QList<NodeId>>(carrel::tr("Importing"), [&](const Progress &progress) {
            return placeDraft(m_session, draft, *place, progress);
        });
    setEnabled(true);
    if (!tops) {
        if (tops.error().code != ErrorCode::Cancelled)
            showProblem(tops.error().message);
        return;
    }
    const int count = blocksIn(draft);
    const auto remarks = int(std::ranges::count_if(draft.items, [](const DraftItem &item) {
        return item.outcome == DraftItem::Outcome::WithLoss && !item.node.isNull();
    }));
    QString told = carrel::tr("%n block(s) came in.", nullptr, count);
    if (remarks > 0)
        told += u' '
            + carrel::tr("%n of them are worth a look: “Check the course” lists them.", nullptr,
                         remarks);
    close();
    // The session's own word about it may still be on its way.
    QMetaObject::invokeMethod(
        this, [this, made = *tops, told] { Q_EMIT imported(made, told); }, Qt::QueuedConnection);
}

/// A chosen row in a soft colour, on which its box can still be seen.
void ImportWindow::colourChoice()
{
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::Highlight, tones(colours).accentSoft);
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    m_tree->setPalette(colours);
}

void ImportWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourChoice();
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(draggedFile(*event->mimeData()));
}

} // namespace carrel::ui
