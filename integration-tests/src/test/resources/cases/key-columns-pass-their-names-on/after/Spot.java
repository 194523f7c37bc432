package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.Embeddable;

@Embeddable
class Spot {

    @RenamedFrom("shelf")
    Long place;

    @RenamedFrom("place")
    Long slot;
}
