#include "render/template_check.hpp"

#include "base/text.hpp"
#include "render/template_scan.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

struct Section {
    std::string_view key;
    const std::vector<ViewPath>* keys;
    int line;
};

const std::vector<ViewPath> no_keys;

constexpr std::size_t most_expanded = 256U << 10U; // twenty times what the longest of our own takes
constexpr std::size_t most_sections = 32;
constexpr std::size_t most_parts = 16; // in one another
constexpr std::size_t most_problems = 100;

/// A key in a message: on one line, and not longer than a key can be.
std::string shown(std::string_view key) {
    constexpr std::size_t longest = 60;
    return key.size() <= longest ? printable(key) : "…";
}

class Scan {
public:
    explicit Scan(const Partials& partials) : partials_{partials} {}

    void whole(std::string_view name, std::string_view text, const std::vector<ViewPath>& view) {
        including_.emplace_back(name);
        size_ = text.size();
        if (size_ > most_expanded) too_large();
        else run(text, view);
    }

    std::vector<TemplateProblem> take() { return std::move(problems_); }

private:
    void run(std::string_view text, const std::vector<ViewPath>& view) {
        std::vector<Section> open{{"", &view, 0}};
        for (const TemplatePiece& piece : scan_template(text)) {
            take(piece, open);
            if (stopped_) return;
        }
        for (std::size_t i = 1; i < open.size(); ++i)
            report(open[i].line, fmt::format("{{{{#{}}}}} wordt niet gesloten", shown(open[i].key)));
    }

    void take(const TemplatePiece& piece, std::vector<Section>& open) {
        switch (piece.kind) {
        case TemplatePiece::Kind::text: return;
        case TemplatePiece::Kind::unclosed: return report(piece.line, "een {{ zonder }}");
        case TemplatePiece::Kind::tag: return tag(piece, open);
        }
    }

    void tag(const TemplatePiece& piece, std::vector<Section>& open) {
        switch (piece.sign) {
        case '!': return;
        case '{':
        case '&':
        case '=':
            return report(piece.line,
                          fmt::format("{{{{{}{}}}}} is hier niet toegestaan", piece.sign, shown(piece.text)));
        case '>': return partial(piece.text, piece.line, *open.back().keys);
        case '#':
        case '^': return begin(piece, open);
        case '/': return close(piece.text, piece.line, open);
        default: variable(piece.text, piece.line, *open.back().keys);
        }
    }

    void begin(const TemplatePiece& piece, std::vector<Section>& open) {
        open.push_back({piece.text, section(piece.text, piece.sign, piece.line, *open.back().keys), piece.line});
        if (++depth_ <= most_sections) return;
        report(piece.line, fmt::format("meer dan {} blokken in elkaar", most_sections));
        stopped_ = true;
    }

    void variable(std::string_view key, int line, const std::vector<ViewPath>& keys) {
        if (key != ".") lookup(key, line, keys);
    }

    const ViewPath* lookup(std::string_view key, int line, const std::vector<ViewPath>& keys) {
        const auto found = std::ranges::find(keys, key, &ViewPath::key);
        if (found != keys.end()) return &*found;
        report(line, fmt::format("{{{{{}}}}} bestaat hier niet", shown(key)));
        return nullptr;
    }

    /// In a section that repeats or opens a block, only its own keys; in one that only asks whether there is a value, the
    /// keys around it.
    const std::vector<ViewPath>* section(std::string_view key, char kind, int line, const std::vector<ViewPath>& keys) {
        const ViewPath* path = lookup(key, line, keys);
        if (path == nullptr) return &no_keys;
        return kind == '#' && !path->within.empty() ? &path->within : &keys;
    }

    void close(std::string_view key, int line, std::vector<Section>& open) {
        if (open.size() == 1 || open.back().key != key)
            return report(line, fmt::format("{{{{/{}}}}} sluit niets wat open staat", shown(key)));
        open.pop_back();
        --depth_;
    }

    void partial(std::string_view key, int line, const std::vector<ViewPath>& keys) {
        if (std::ranges::find(including_, key) != including_.end())
            return report(line, fmt::format("{{{{> {}}}}} roept zichzelf aan", key));
        const auto text = partials_(key);
        size_ += text ? text->size() : 0; // counted before it is looked into, so that no number of parts takes long
        if (size_ > most_expanded) return too_large();
        if (!text) return report(line, fmt::format("{{{{> {}}}}} bestaat niet", shown(key)));
        if (including_.size() > most_parts) return report(line, fmt::format("meer dan {} delen in elkaar", most_parts));
        if (text->ends_with('{')) return report(line, fmt::format("{{{{> {}}}}} eindigt op een accolade", shown(key)));
        including_.emplace_back(key);
        calls_.push_back(line);
        run(*text, keys);
        including_.pop_back();
        calls_.pop_back();
    }

    void report(int line, std::string message) {
        problems_.push_back({including_.back(), line, std::move(message), {}});
        for (std::size_t i = calls_.size(); i > 0; --i)
            problems_.back().called_from.push_back({including_[i - 1], calls_[i - 1]});
        stopped_ = stopped_ || problems_.size() == most_problems;
    }

    void too_large() {
        report(1, fmt::format("samen met zijn delen is dit sjabloon groter dan {} KiB", most_expanded / 1024));
        problems_.back().name = including_.front();
        problems_.back().called_from.clear();
        stopped_ = true;
    }

    const Partials& partials_;
    std::size_t size_ = 0;  // of the template with all its parts, so of what is filled
    std::size_t depth_ = 0; // of sections, over all parts
    bool stopped_ = false;
    std::vector<std::string> including_;
    std::vector<int> calls_; // the line on which each of them names the next
    std::vector<TemplateProblem> problems_;
};

} // namespace

std::vector<TemplateProblem> check_template(std::string_view name, std::string_view text,
                                            const std::vector<ViewPath>& view, const Partials& partials) {
    Scan scan{partials};
    scan.whole(name, text, view);
    return scan.take();
}

} // namespace grip::render
