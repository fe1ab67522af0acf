#include "render/html.hpp"

#include "base/text.hpp"
#include "render/bronlink.hpp"
#include "render/outline.hpp"
#include "render/page_layout.hpp"
#include "render/svg.hpp"
#include "render/unbroken.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <span>

namespace grip::render {
namespace {

std::string link(std::string_view address) { return fmt::format("<a href=\"{0}\">{0}</a>", escape_xml(address)); }

std::string source(const Bron& bron) {
    const Bronlink parts = bronlink(bron);
    return escape_xml(parts.voor) + (parts.adres.empty() ? "" : link(parts.adres)) + escape_xml(parts.na);
}

std::string missing_text(const Missing& missing) {
    return fmt::format("<em>{}</em>{}", word(missing.reason), escape_xml(beside(missing)));
}

/// Within a line.
struct ToHtml : Unbroken {
    ToHtml() : Unbroken{"&nbsp;"} {}
    using Unbroken::operator();
    std::string operator()(const Choice& choice) const { return escape_xml(choice.label); }
    std::string operator()(const Tekst& words) const { return typed(escape_xml(words.text)); }
    std::string operator()(const Url& url) const { return link(url.address); }
    std::string operator()(const Bron& bron) const { return source(bron); }
    std::string operator()(const Missing& missing) const { return missing_text(missing); }
};

std::string emphasised(const std::string& text, Emphasis emphasis) {
    const std::string slanted = emphasis.cursief ? concat("<em>", text, "</em>") : text;
    return emphasis.vet ? concat("<strong>", slanted, "</strong>") : slanted;
}

/// Lower case words joined by hyphens; letters beyond ASCII stay.
std::string slug(std::string_view text) {
    std::string result;
    for (const char c : lower_ascii(text)) {
        if (is_letter_or_digit(c)) result += c;
        else if (!result.empty() && result.back() != '-') result += '-';
    }
    while (result.ends_with('-')) result.pop_back();
    return result.empty() ? "kop" : result;
}

/// An SVG within an attribute.
std::string as_address(std::string_view svg) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string result = "data:image/svg+xml,";
    for (const char c : svg) {
        const bool ascii = static_cast<unsigned char>(c) < 0x80;
        const bool safe =
            ascii && (is_letter_or_digit(c) || std::string_view{" -_.,:;/=()'"}.find(c) != std::string_view::npos);
        if (safe) result += c;
        else result.append({'%', hex[static_cast<unsigned char>(c) / 16], hex[static_cast<unsigned char>(c) % 16]});
    }
    return result;
}

std::string_view css_class(Align align) {
    switch (align) {
    case Align::left: return "";
    case Align::middle: return " class=\"midden\"";
    case Align::right: return " class=\"rechts\"";
    }
    return "";
}

/// A phone shows three columns beside each other at most, and no two that hold words beside the first.
bool is_wide(const Table& table) {
    constexpr std::size_t most = 3;
    const bool words = std::ranges::count(table.columns, Align::right) < std::ssize(table.columns) - 1;
    return table.columns.size() > most || (table.columns.size() == most && words);
}

class Writer {
public:
    /// `known`: all headings, where they were found before.
    Writer(std::string titel, const Beelden& beelden, std::vector<HtmlHeading> known = {})
        : heading_{std::move(titel)}, beelden_{beelden}, known_{std::move(known)} {}

    /// On paper, what lies on its side in Word does so too; on a screen that means nothing.
    std::string parts(std::span<const Block> all) {
        std::string text;
        for (const PagePart& part : page_parts(all))
            text += part.sideways ? concat("<div class=\"liggend\">\n", blocks(part.blocks), "</div>\n")
                                  : blocks(part.blocks);
        return text;
    }

    std::string blocks(std::span<const Block> blocks) {
        std::string text;
        for (const Block& block : blocks) text += std::visit(*this, block);
        return text;
    }

    /// A source is referred to from many places; the way back leads to the first.
    std::string notes(const std::vector<Bron>& bronnen) const {
        if (bronnen.empty()) return "";
        std::string text = "<section class=\"noten\" aria-label=\"Bronnen\">\n<ol>\n";
        for (std::size_t i = 0; i < bronnen.size(); ++i)
            text +=
                fmt::format("<li id=\"noot:{0}\">{1} <a href=\"#verwijzing:{0}\" aria-label=\"Terug naar verwijzing "
                            "{0}\">↩</a></li>\n",
                            i + 1, source(bronnen[i]));
        return text + "</ol>\n</section>\n";
    }

    std::string operator()(const Heading& heading) {
        level_ = outline_.enter(heading.level);
        const std::string words = words_of(heading.content);
        const std::string id = anchor(words);
        headings_.push_back({level_, id, words});
        heading_ = words;
        return fmt::format("<h{0} id=\"{1}\">{2}</h{0}>\n", level_, escape_xml(id), inline_text(heading.content));
    }

    std::string operator()(const Paragraph& paragraph) { return concat("<p>", lines(paragraph.lines), "</p>\n"); }

    std::string operator()(const List& list) {
        const Pieces& first = list.items.front().number;
        std::string text = first.empty() ? "<ul>\n" : fmt::format("<ol start=\"{}\">\n", escape_xml(words_of(first)));
        for (const ListItem& item : list.items) text += concat("<li>", lines(item.lines), "</li>\n");
        return text + (first.empty() ? "</ul>\n" : "</ol>\n");
    }

    std::string operator()(const Table& table) {
        const bool headed = !std::ranges::all_of(table.head, &Pieces::empty);
        const bool named_rows = table.head.empty() || table.head.front().empty();
        const bool wide = headed && is_wide(table);
        std::string text =
            fmt::format("<div class=\"tabel\" role=\"group\" tabindex=\"0\" aria-label=\"Tabel: {}\">\n<table{}>\n",
                        escape_xml(heading_), wide ? " class=\"breed\" role=\"table\"" : "");
        if (headed) text += "<thead>\n" + head_row(table) + "</thead>\n";
        text += wide ? "<tbody role=\"rowgroup\">\n" : "<tbody>\n";
        for (const auto& cells : table.rows) text += row(table, cells, named_rows, wide);
        return text + "</tbody>\n</table>\n</div>\n";
    }

    std::string operator()(const Figure& figure) const {
        const auto drawn = beelden_.find(figure.address);
        return fmt::format("<figure tabindex=\"0\"><img src=\"{}\" alt=\"{}\"></figure>\n",
                           escape_xml(drawn == beelden_.end() ? figure.address : as_address(svg(drawn->second))),
                           escape_xml(words_of(figure.title)));
    }

    std::string operator()(const Divider&) const { return "<hr>\n"; }

    std::string operator()(const Contents& contents) {
        std::string text = "<nav aria-label=\"Inhoud\">\n<ul>\n";
        for (const Contents::Entry& entry : contents.entries) {
            const std::string address = entry.heading < known_.size() ? escape_xml(known_[entry.heading].anchor) : "";
            text += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", address, inline_text(entry.content));
        }
        return text + "</ul>\n</nav>\n";
    }

    /// Of all headings that were written.
    const std::vector<HtmlHeading>& headings() const { return headings_; }

    std::string operator()(const Box& box) { return "<div class=\"kader\">\n" + blocks(box.blocks) + "</div>\n"; }

private:
    /// Of the words of a heading and of those around it, so that it stays when a heading elsewhere comes or goes.
    std::string anchor(const std::string& words) {
        path_.resize(level_, "");
        path_.back() = slug(words);
        std::string id;
        for (std::size_t at = 1; at < path_.size(); ++at) id += (id.empty() ? "" : "--") + path_[at];
        if (id.empty()) id = path_.front();
        std::string unique = id;
        for (int& n = times_[id]; !ids_.insert(unique).second;) unique = fmt::format("{}-{}", id, ++n + 1);
        return unique;
    }

    std::string inline_text(const Pieces& pieces) {
        std::string text;
        for (auto at = pieces.begin(); at != pieces.end();) {
            const Emphasis emphasis = at->emphasis;
            std::string run;
            for (; at != pieces.end() && at->emphasis == emphasis; ++at) run += piece(*at);
            text += emphasised(run, emphasis);
        }
        return text;
    }

    std::string piece(const Piece& piece) {
        std::string text = std::visit(ToHtml{}, piece.deel);
        if (piece.in_concept) text += in_concept;
        for (const std::size_t note : piece.noten) {
            const bool first = noted_.insert(note).second;
            text += fmt::format("<sup><a href=\"#noot:{0}\"{1} aria-label=\"Bron {0}\">{0}</a></sup>", note + 1,
                                first ? fmt::format(" id=\"verwijzing:{}\"", note + 1) : "");
        }
        return text;
    }

    std::string lines(const std::vector<TextLine>& lines) {
        std::string text;
        for (const TextLine& line : lines) text += (text.empty() ? "" : "\n") + inline_text(line.content);
        return text;
    }

    std::string head_row(const Table& table) {
        std::string text = "<tr>";
        for (std::size_t at = 0; at < table.head.size(); ++at)
            text += cell(table.head[at], table.head[at].empty() ? "td" : "th",
                         concat(table.head[at].empty() ? "" : " scope=\"col\"", css_class(table.columns[at])));
        return text + "</tr>\n";
    }

    /// The first cell of a named row is its head.
    std::string row(const Table& table, const std::vector<Pieces>& cells, bool named, bool wide) {
        std::string text = "<tr>";
        if (wide) text = heads_rows(cells) ? "<tr role=\"row\" class=\"tussenkop\">" : "<tr role=\"row\">";
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const bool head = named && at == 0 && !cells[at].empty();
            const std::string said =
                wide ? for_narrow_screen(table, at, head) : std::string{css_class(table.columns[at])};
            text += cell(cells[at], head ? "th" : "td", concat(head ? " scope=\"row\"" : "", said));
        }
        return text + "</tr>\n";
    }

    /// There the cells of a wide table stand below each other: each says what it is, and that it is a cell.
    static std::string for_narrow_screen(const Table& table, std::size_t at, bool head) {
        const std::string kop = at == 0 ? "" : words_of(table.head[at]);
        return concat(" role=\"", head ? "rowheader" : "cell", "\"", css_class(table.columns[at]),
                      kop.empty() ? "" : concat(" data-kop=\"", escape_xml(kop), "\""));
    }

    std::string cell(const Pieces& content, std::string_view tag, std::string_view attributes) {
        return concat("<", tag, attributes, ">", inline_text(content), "</", tag, ">");
    }

    Outline outline_;
    std::size_t level_ = 0; ///< of the last one, without gaps
    std::string heading_;   ///< the last one, or the title, which names what follows
    const Beelden& beelden_;
    std::vector<HtmlHeading> known_;
    std::vector<HtmlHeading> headings_;
    std::vector<std::string> path_; ///< anchors of the headings around
    std::set<std::string> ids_;
    std::map<std::string, int> times_; ///< that an anchor was asked for which was taken
    std::set<std::size_t> noted_;      ///< sources that were referred to
};

/// The contents stand before what they lead to; without any, nobody asks.
std::vector<HtmlHeading> headings_for_contents(const Document& document, const std::string& titel,
                                               const Beelden& beelden) {
    const auto is_contents = [](const Block& block) { return std::holds_alternative<Contents>(block); };
    if (std::ranges::none_of(document.blocks, is_contents)) return {};
    Writer writer{titel, beelden};
    writer.blocks(document.blocks);
    return writer.headings();
}

} // namespace

std::string html_words(const Zin& zin) {
    std::string text;
    for (const Zindeel& deel : zin.delen) text += std::visit(ToHtml{}, deel);
    return text;
}

HtmlBody html_body(const Document& document, const std::string& titel, const Beelden& beelden) {
    const std::vector<HtmlHeading> known = headings_for_contents(document, titel, beelden);
    Writer writer{titel, beelden, known};
    const std::string body = writer.parts(document.blocks);
    return {body + writer.notes(document.bronnen), known.empty() ? writer.headings() : std::vector<HtmlHeading>{}};
}

} // namespace grip::render
