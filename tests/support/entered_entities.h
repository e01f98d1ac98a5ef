#pragma once
// The entities people type in and import: all but those the program keeps by itself.

#include "domain/registry.h"

#include <algorithm>
#include <vector>

namespace support {

inline std::vector<const domain::Entity *> enteredEntities()
{
    std::vector<const domain::Entity *> entered;
    std::ranges::copy_if(domain::allEntities(), std::back_inserter(entered),
                         [](const domain::Entity *entity) { return !entity->options.keptByProgram; });
    return entered;
}

} // namespace support
