#include "render/template_scope.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr std::size_t most_expanded = 256U << 10U; // twenty times what the longest of our own takes
constexpr std::size_t most_sections = 32;
constexpr std::size_t most_parts = 16; // in one another
constexpr std::size_t most_problems = 100;

const std::vector<ViewPath> no_keys;

const ViewPath* find(const std::vector<ViewPath>& keys, std::string_view key) {
    const auto found = std::ranges::find(keys, key, &ViewPath::key);
    return found == keys.end() ? nullptr : &*found;
}

} // namespace

std::string readable(std::string_view text) {
    std::string result{text};
    std::erase(result, '\r');
    std::ranges::replace(result, '\t', ' ');
    return result;
}

std::string shown(const Token& tag) {
    constexpr std::size_t longest = 60;
    const std::string key = tag.text.size() <= longest ? printable(tag.text) : "…";
    if (tag.sign == ' ') return fmt::format("{{{{{}}}}}", key);
    return fmt::format("{{{{{}{}{}}}}}", tag.sign, tag.sign == '>' ? " " : "", key);
}

void TemplateSource::problem(std::string message) {
    if (stopped_) return;
    problems_.push_back({parts_.back().name, parts_.back().line, std::move(message), {}});
    for (std::size_t i = parts_.size() - 1; i > 0; --i) problems_.back().called_from.push_back(parts_[i - 1]);
    stopped_ = problems_.size() == most_problems;
}

bool TemplateSource::fits(std::string_view text) {
    size_ += text.size();
    if (size_ <= most_expanded) return true;
    if (stopped_) return false;
    problems_.push_back({parts_.front().name,
                         1,
                         fmt::format("samen met zijn delen is dit sjabloon groter dan {} KiB", most_expanded / 1024),
                         {}});
    stop();
    return false;
}

std::optional<std::string> TemplateSource::enter(const Token& tag) {
    if (std::ranges::find(parts_, tag.text, &TemplatePlace::name) != parts_.end()) {
        problem(shown(tag) + " roept zichzelf aan");
        return std::nullopt;
    }
    auto text = partials_(tag.text);
    if (text && !fits(*text))
        return std::nullopt; // counted before it is looked into, so that no number of parts takes long
    if (!text) problem(shown(tag) + " bestaat niet");
    else if (parts_.size() > most_parts) problem(fmt::format("meer dan {} delen in elkaar", most_parts));
    else {
        parts_.push_back({std::string{tag.text}, 0});
        return readable(*text);
    }
    return std::nullopt;
}

void Scope::require(const Token& tag) const {
    if (find(*keys, tag.text) == nullptr) source->problem(shown({tag.kind, tag.text, ' '}) + " bestaat hier niet");
}

void Scope::require_value(const Token& tag) const {
    require(tag);
    const ViewPath* path = find(*keys, tag.text);
    if (path != nullptr && !path->within.empty())
        source->problem(shown(tag) + " is meer dan één waarde: zet er een blok om, {{#" + path->key + "}}");
}

Scope Scope::within(const Token& section) const {
    if (depth >= most_sections) {
        source->problem(fmt::format("meer dan {} blokken in elkaar", most_sections));
        source->stop();
    }
    require(section);
    const ViewPath* path = find(*keys, section.text);
    if (path == nullptr) return {source, &no_keys, depth + 1};
    return {source, section.sign == '#' && !path->within.empty() ? &path->within : keys, depth + 1};
}

} // namespace grip::render
