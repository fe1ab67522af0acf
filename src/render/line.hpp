// A line of a filled template.
#pragma once

#include "render/template.hpp"

namespace grip::render {

struct Line {
    LineKind kind = LineKind::blank;
    bool quoted = false;
    int level = 0;
    std::size_t indent = 0;
    Pieces number = {};
    Pieces content = {};
    std::string address = {};
    std::vector<Pieces> cells = {};
};

} // namespace grip::render
