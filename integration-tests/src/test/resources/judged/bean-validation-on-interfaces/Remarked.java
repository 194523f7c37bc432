package shop;

import jakarta.validation.constraints.Size;

interface Remarked extends Named {
    @Size(max = 33)
    String getRemark();
}
