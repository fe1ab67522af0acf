#include "render/template_check.hpp"

#include "base/text.hpp"

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

class Scan {
public:
    explicit Scan(const Partials& partials) : partials_{partials} {}

    void run(std::string_view name, std::string_view text, const std::vector<ViewPath>& view) {
        including_.emplace_back(name);
        std::vector<Section> open{{"", &view, 0}};
        int line = 1;
        for (std::size_t at = 0;;) {
            const auto begin = text.find("{{", at);
            const auto end = begin == std::string_view::npos ? begin : text.find("}}", begin);
            line += static_cast<int>(std::ranges::count(text.substr(at, std::min(end, text.size()) - at), '\n'));
            if (begin == std::string_view::npos) break;
            if (end == std::string_view::npos) {
                report(line, "een {{ zonder }}");
                break;
            }
            tag(trim(text.substr(begin + 2, end - begin - 2)), line, open);
            at = end + 2;
        }
        for (std::size_t i = 1; i < open.size(); ++i)
            report(open[i].line, fmt::format("{{{{#{}}}}} wordt niet gesloten", open[i].key));
        including_.pop_back();
    }

    std::vector<TemplateProblem> take() { return std::move(problems_); }

private:
    void tag(std::string_view content, int line, std::vector<Section>& open) {
        const char kind = content.empty() ? ' ' : content.front();
        const std::string_view key = trim(content.substr(std::min<std::size_t>(1, content.size())));
        switch (kind) {
        case '!': return;
        case '{':
        case '&':
        case '=': return report(line, fmt::format("{{{{{}}}}} is hier niet toegestaan", content));
        case '>': return partial(key, line, *open.back().keys);
        case '#':
        case '^': open.push_back({key, section(key, kind, line, *open.back().keys), line}); return;
        case '/': return close(key, line, open);
        default: variable(content, line, *open.back().keys);
        }
    }

    void variable(std::string_view key, int line, const std::vector<ViewPath>& keys) {
        if (key != ".") lookup(key, line, keys);
    }

    const ViewPath* lookup(std::string_view key, int line, const std::vector<ViewPath>& keys) {
        const auto found = std::ranges::find(keys, key, &ViewPath::key);
        if (found != keys.end()) return &*found;
        report(line, fmt::format("{{{{{}}}}} bestaat hier niet", key));
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
        if (open.size() > 1 && open.back().key == key) open.pop_back();
        else report(line, fmt::format("{{{{/{}}}}} sluit niets wat open staat", key));
    }

    void partial(std::string_view key, int line, const std::vector<ViewPath>& keys) {
        if (std::ranges::find(including_, key) != including_.end())
            return report(line, fmt::format("{{{{> {}}}}} roept zichzelf aan", key));
        const auto text = partials_(key);
        if (!text) return report(line, fmt::format("{{{{> {}}}}} bestaat niet", key));
        run(key, *text, keys);
    }

    void report(int line, std::string message) { problems_.push_back({including_.back(), line, std::move(message)}); }

    const Partials& partials_;
    std::vector<std::string> including_;
    std::vector<TemplateProblem> problems_;
};

} // namespace

std::vector<TemplateProblem> check_template(std::string_view name, std::string_view text,
                                            const std::vector<ViewPath>& view, const Partials& partials) {
    Scan scan{partials};
    scan.run(name, text, view);
    return scan.take();
}

} // namespace grip::render
