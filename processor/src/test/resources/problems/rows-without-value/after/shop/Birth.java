package shop;

import jakarta.persistence.*;

/** There is none where all of it is null. */
@Embeddable
public class Birth {
    int year;

    String place;
}
