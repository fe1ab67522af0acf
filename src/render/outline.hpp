// How deep a heading stands in a paper.
#pragma once

#include <cstddef>
#include <vector>

namespace grip::render {

/// Headings as they are read; a template may skip a level, a paper does not.
class Outline {
public:
    /// The level of the next heading: 1, or one deeper than the one around it.
    std::size_t enter(int level) {
        while (!levels_.empty() && levels_.back() >= level) levels_.pop_back();
        levels_.push_back(level);
        return levels_.size();
    }

private:
    std::vector<int> levels_; ///< of the headings around, as the template has them
};

} // namespace grip::render
