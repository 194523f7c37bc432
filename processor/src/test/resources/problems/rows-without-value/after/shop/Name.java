package shop;

import jakarta.persistence.*;

@Embeddable
public class Name {
    String text;

    // WARNING [rows-without-value]
    boolean checked;
}
