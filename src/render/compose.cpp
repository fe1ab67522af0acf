#include "render/compose.hpp"

#include <algorithm>
#include <utility>

namespace grip::render {
namespace {

Align align_of(const Pieces& cell) {
    const auto* dashes = cell.empty() ? nullptr : std::get_if<Tekst>(&cell.front().deel);
    const std::string_view text = dashes == nullptr ? std::string_view{} : dashes->text;
    if (!text.ends_with(':')) return Align::left;
    return text.starts_with(':') ? Align::middle : Align::right;
}

/// Every row gets as many cells as the widest, so that nothing is lost.
void square(Table& table) {
    std::size_t width = std::max(table.columns.size(), table.head.size());
    for (const auto& row : table.rows) width = std::max(width, row.size());
    table.columns.resize(width, Align::left);
    table.head.resize(width);
    for (auto& row : table.rows) row.resize(width);
}

template <class T>
void erase_at(std::vector<T>& items, std::size_t place) {
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(place));
}

bool says_nothing(const Pieces& cell) { return cell.empty() || is_unknown(cell); }

/// A first column without a head names the rows: they are left out when nothing stands beside that.
void leave_out_empty(Table& table) {
    const bool named = table.columns.size() > 1 && table.head.front().empty();
    const auto nothing = [&](const auto& row) {
        const bool unknown = std::ranges::all_of(row.begin() + (named ? 1 : 0), row.end(), says_nothing);
        return unknown && (!named || row.front().empty() ||
                           std::ranges::any_of(row, [](const Pieces& cell) { return is_unknown(cell); }));
    };
    std::erase_if(table.rows, nothing);
    for (std::size_t at = table.columns.size(); at-- > 0;) {
        if (!std::ranges::all_of(table.rows, [&](const auto& row) { return says_nothing(row[at]); })) continue;
        erase_at(table.columns, at);
        erase_at(table.head, at);
        for (auto& row : table.rows) erase_at(row, at);
    }
}

bool ends_with_heading(const std::vector<Block>& blocks, int level) {
    const auto* last = blocks.empty() ? nullptr : std::get_if<Heading>(&blocks.back());
    if (last == nullptr || last->level < level || last->level == 1) return false;
    return std::ranges::all_of(last->content, [](const Piece& piece) { return piece.noten.empty(); });
}

/// Calls f(heading) for each, also for those in boxes.
template <class F>
void each_heading(std::span<const Block> blocks, const F& f) {
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) f(*heading);
        else if (const auto* box = std::get_if<Box>(&block)) each_heading(box->blocks, f);
    }
}

/// A short paper needs no contents.
void fill_contents(std::vector<Block>& blocks) {
    constexpr std::size_t most_without = 5;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        auto* contents = std::get_if<Contents>(&blocks[at]);
        if (contents == nullptr) continue;
        std::size_t n = 0;
        const std::span<const Block> all{blocks};
        each_heading(all.first(at), [&](const Heading&) { ++n; });
        each_heading(all.subspan(at), [&](const Heading& heading) {
            if (heading.level == 2) contents->entries.push_back({heading.content, n});
            ++n;
        });
        if (contents->entries.size() <= most_without) erase_at(blocks, at--);
    }
}

/// In a box a heading may stand alone.
enum class Place { page, box };

class Composer {
public:
    explicit Composer(Place place) : place_{place} {}

    std::vector<Block> compose(std::span<Line> lines) {
        for (std::size_t at = 0; at < lines.size();) {
            if (!lines[at].quoted) {
                take(lines[at++]);
                continue;
            }
            const std::size_t begin = at;
            while (at < lines.size() && lines[at].quoted) ++at;
            box(lines.subspan(begin, at - begin));
        }
        end();
        leave_out_headings(2);
        if (place_ == Place::page) fill_contents(blocks_);
        return std::move(blocks_);
    }

private:
    void take(Line& line) {
        const bool in_table = line.kind == LineKind::row || line.kind == LineKind::dashes;
        rows_ = in_table ? rows_ + 1 : 0;
        if (!in_table && line.kind != LineKind::blank) end_table();
        switch (line.kind) {
        case LineKind::blank: open_ = false; return;
        case LineKind::text: return text(line);
        case LineKind::item:
        case LineKind::numbered: return item(line);
        case LineKind::row: return table_.rows.push_back(std::move(line.cells));
        case LineKind::dashes: return dashes(line);
        case LineKind::heading:
            leave_out_headings(line.level);
            return add(Heading{line.level, std::move(line.content)});
        case LineKind::figure: return add(Figure{std::move(line.content), std::move(line.address)});
        case LineKind::rule: return add(Divider{});
        case LineKind::contents: return add(Contents{});
        }
    }

    /// Those with nothing below them, where one of this level follows.
    void leave_out_headings(int level) {
        while (place_ == Place::page && ends_with_heading(blocks_, level)) blocks_.pop_back();
    }

    void add(Block block) {
        blocks_.push_back(std::move(block));
        open_ = false;
    }

    /// Goes on with the paragraph or item before it, unless there is a blank line between.
    void text(Line& line) {
        std::vector<TextLine>* lines = nullptr;
        if (open_) {
            if (auto* list = std::get_if<List>(&blocks_.back())) lines = &list->items.back().lines;
            else if (auto* paragraph = std::get_if<Paragraph>(&blocks_.back())) lines = &paragraph->lines;
        }
        if (lines == nullptr) {
            add(Paragraph{});
            lines = &std::get<Paragraph>(blocks_.back()).lines;
        }
        lines->push_back({std::move(line.content), line.indent});
        open_ = true;
    }

    /// Items with a dash are one list, blank lines between them or not; numbered ones only beside each other.
    void item(Line& line) {
        const bool numbered = line.kind == LineKind::numbered;
        auto* last = blocks_.empty() ? nullptr : std::get_if<List>(&blocks_.back());
        if (last == nullptr || last->items.back().number.empty() == numbered || (numbered && !open_)) {
            add(List{});
            last = &std::get<List>(blocks_.back());
        }
        ListItem& added = last->items.emplace_back();
        added.number = std::move(line.number);
        added.lines.push_back({std::move(line.content)});
        open_ = true;
    }

    /// Below the first row they make that the head of a table; anywhere else they are a row like any other.
    void dashes(Line& line) {
        if (rows_ != 2) return table_.rows.push_back(std::move(line.cells));
        std::vector<Pieces> head = std::move(table_.rows.back());
        table_.rows.pop_back();
        end_table();
        table_.head = std::move(head);
        for (const Pieces& cell : line.cells) table_.columns.push_back(align_of(cell));
    }

    void end_table() {
        Table table = std::exchange(table_, {});
        square(table);
        leave_out_empty(table);
        if (!table.rows.empty()) add(std::move(table));
    }

    void box(std::span<Line> lines) {
        end();
        for (Line& line : lines) line.quoted = false;
        std::vector<Block> blocks = Composer{Place::box}.compose(lines);
        if (!blocks.empty()) add(Box{std::move(blocks)});
    }

    void end() {
        end_table();
        open_ = false;
    }

    Place place_;
    std::vector<Block> blocks_;
    Table table_;       ///< that is still being read
    int rows_ = 0;      ///< on end
    bool open_ = false; ///< the next line may still belong to the last block
};

} // namespace

std::vector<Block> compose(std::span<Line> lines) { return Composer{Place::page}.compose(lines); }

} // namespace grip::render
