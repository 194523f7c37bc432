package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Details {
    String note;

    @RenamedFrom("dog_tags")
    @ElementCollection
    Set<String> labels = new HashSet<>();
}
