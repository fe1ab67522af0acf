#include "render/template.hpp"

#include "base/text.hpp"
#include "render/template_cells.hpp"
#include "render/template_line.hpp"

#include <algorithm>

namespace grip::render {
namespace {

/// A section of lines that is open: where its lines go, and what they may name.
struct Open {
    Token tag;
    int line = 0;
    Scope scope;
    std::vector<TemplateNode> nodes = {};
};

/// Nothing but tags that wrap or stand for lines.
bool stands_alone(const Tokens& tokens) {
    const bool all = std::ranges::all_of(tokens, [](const Token& t) { return is_blank(t) || is_tag(t, "#^/>!"); });
    return all && std::ranges::any_of(tokens, [](const Token& t) { return t.kind == Token::Kind::tag; });
}

void deepen(std::vector<TemplateNode>& nodes) {
    for (TemplateNode& node : nodes) {
        if (auto* section = std::get_if<TemplateSection>(&node.node)) deepen(section->within);
        else if (auto& line = std::get<TemplateLine>(node.node); line.kind == LineKind::heading) ++line.level;
    }
}

class Reader {
public:
    explicit Reader(TemplateSource& source) : source_{source} {}

    std::vector<TemplateNode> read(std::string_view text, const Scope& scope) {
        std::vector<Open> open{{{}, 0, scope}};
        for (TokenLine& line : scan_template(text)) {
            if (source_.stopped()) return {};
            source_.at(line.number);
            if (stands_alone(line.tokens)) {
                for (const Token& token : line.tokens) tag(token, line.number, open);
            } else {
                std::erase_if(line.tokens, [](const Token& token) { return is_tag(token, "!"); });
                parse_line(line.tokens, open.back().scope, open.back().nodes);
                check_table(open.back());
            }
        }
        for (std::size_t i = 1; i < open.size(); ++i) {
            source_.at(open[i].line);
            source_.not_closed(open[i].tag);
        }
        return std::move(open.front().nodes);
    }

private:
    void tag(const Token& token, int line, std::vector<Open>& open) {
        if (source_.stopped() || token.kind != Token::Kind::tag) return;
        if (opens(token)) open.push_back({token, line, open.back().scope.within(token)});
        else if (token.sign == '>') part(token, open.back());
        else if (token.sign == '/') close(token, open);
    }

    void close(const Token& token, std::vector<Open>& open) {
        if (open.size() == 1 || open.back().tag.text != token.text) return source_.closes_nothing(token);
        TemplateSection section{std::string{token.text}, open.back().tag.sign == '^', std::move(open.back().nodes)};
        open.pop_back();
        open.back().nodes.push_back({std::move(section)});
    }

    /// `{{>> part}}`: its headings a level deeper.
    void part(Token token, Open& around) {
        const bool deeper = token.text.starts_with('>');
        if (deeper) token.text = trim(token.text.substr(1));
        const auto text = source_.enter(token);
        if (!text) return;
        std::vector<TemplateNode> nodes = read(*text, around.scope);
        if (deeper) deepen(nodes);
        std::ranges::move(nodes, std::back_inserter(around.nodes));
        source_.leave();
    }

    /// A table has dashes below its head, and a row no more cells than that. Behind a blank line it may go on, or another
    /// begin.
    void check_table(const Open& open) {
        const auto* line = open.nodes.empty() ? nullptr : std::get_if<TemplateLine>(&open.nodes.back().node);
        const LineKind kind = line == nullptr ? LineKind::text : line->kind;
        if (kind != LineKind::blank && kind != LineKind::row && kind != LineKind::dashes) head_ = row_ = std::nullopt;
        if (kind != LineKind::row && kind != LineKind::dashes) {
            headed_ = headed_ && kind == LineKind::blank;
            rows_ = 0;
            return;
        }
        ++rows_;
        if (kind == LineKind::dashes && rows_ == 2) {
            head_ = row_;
            headed_ = true;
            return;
        }
        if (rows_ == 2 && !headed_)
            source_.problem("onder de kop van een tabel hoort een rij met streepjes: |---|---:|");
        row_ = width(line->cells, *open.scope.keys);
        if (rows_ > 1 && head_ && row_ && *row_ > *head_)
            source_.problem("deze rij heeft meer cellen dan de kop van de tabel");
    }

    TemplateSource& source_;
    std::optional<std::size_t> head_ = {}; ///< cells in the head of the table at hand, where that is certain
    std::optional<std::size_t> row_ = {};  ///< cells in the row before
    int rows_ = 0;                         ///< on end, its dashes among them
    bool headed_ = false;                  ///< the table at hand has dashes
};

} // namespace

Template parse_template(std::string_view name, std::string_view text, const std::vector<ViewPath>& view,
                        const Partials& partials) {
    TemplateSource source{name, partials};
    Template result;
    if (source.fits(text)) result.nodes = Reader{source}.read(readable(text), {&source, &view});
    result.problems = source.take();
    return result;
}

} // namespace grip::render
