#include "load/huisstijl.hpp"

#include "base/text.hpp"
#include "load/rules.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::load {
namespace {

constexpr std::size_t most_bytes = 16 << 10;
std::size_t blanks_before(std::string_view text) { return static_cast<std::size_t>(trim(text).data() - text.data()); }

/// Blanks in the place of comments, so that lines stay where they are.
std::string without_comments(std::string text) {
    for (auto begin = text.find("/*"); begin != std::string::npos; begin = text.find("/*", begin)) {
        const auto end = std::min(text.find("*/", begin + 2), text.size() - 2) + 2;
        for (; begin < end; ++begin) {
            if (text[begin] != '\n') text[begin] = ' ';
        }
    }
    return text;
}

bool is_name(std::string_view text) {
    return text.starts_with("--") && std::ranges::all_of(text.substr(2), [](char c) {
               return c == '-' || (is_letter_or_digit(c) && (c < 'A' || c > 'Z'));
           });
}

bool is_value(std::string_view text) {
    return !text.empty() && lower_ascii(text).find("url") == std::string::npos && std::ranges::all_of(text, [](char c) {
        return is_letter_or_digit(c) || std::string_view{" #%.,()-\"'/+*"}.find(c) != std::string_view::npos;
    });
}

class Reader {
public:
    Reader(std::string_view text, std::vector<Finding>& findings)
        : text_{text}, wrong_{rules::bestand_huisstijl, findings} {}

    std::vector<Token> tokens() {
        const auto open = text_.find('{');
        const auto close = text_.find('}', open);
        if (trim(text_.substr(0, open)) != ":root" || close == std::string_view::npos) {
            refuse(0, "hier hoort `:root { … }` te staan");
            return {};
        }
        const std::string_view rest = text_.substr(close + 1);
        if (!trim(rest).empty())
            refuse(close + 1 + blanks_before(rest), "wat achter `:root { … }` staat, wordt niet gelezen");
        for (std::size_t at = open + 1; at < close;) {
            const std::size_t end = std::min(text_.find(';', at), close);
            take(at, text_.substr(at, end - at));
            at = end + 1;
        }
        return std::move(tokens_);
    }

private:
    void take(std::size_t at, std::string_view declaration) {
        if (trim(declaration).empty()) return;
        at += blanks_before(declaration);
        const auto colon = declaration.find(':');
        const std::string_view naam = trim(declaration.substr(0, colon));
        const std::string_view waarde = colon == std::string_view::npos ? "" : trim(declaration.substr(colon + 1));
        if (is_name(naam) && is_value(waarde)) tokens_.push_back({std::string{naam}, std::string{waarde}});
        else refuse(at, fmt::format("`{}` is geen token met een waarde", printable(trim(declaration))));
    }

    void refuse(std::size_t at, std::string message) {
        const auto line = 1 + std::ranges::count(text_.substr(0, at), '\n');
        wrong_.add({std::string{huisstijl_file}, "", static_cast<int>(line), 1}, std::move(message),
                   "Zet er één blok `:root { --naam: waarde; }` in, met kleuren, maten en lettertypen.");
    }

    std::string_view text_;
    Findings wrong_;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> read_tokens(const std::string& text, std::vector<Finding>& findings) {
    if (text.size() > most_bytes) {
        Findings{rules::bestand_huisstijl, findings}.add(
            {std::string{huisstijl_file}, "", 1, 1}, "het bestand is groter dan 16 KiB en is niet gelezen",
            "Zet er alleen de tokens in die anders zijn dan die van grip.");
        return {};
    }
    const std::string bare = without_comments(text);
    return Reader{bare, findings}.tokens();
}

} // namespace grip::load
