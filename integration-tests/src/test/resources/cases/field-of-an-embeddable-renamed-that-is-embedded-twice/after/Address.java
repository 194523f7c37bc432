package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Embeddable
class Address {
    @RenamedFrom("street")
    String road;

    String city;
}
