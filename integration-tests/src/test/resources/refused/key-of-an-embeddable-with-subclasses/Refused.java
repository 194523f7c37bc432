package refused;

import jakarta.persistence.*;

@Entity
class Parcel {
    @EmbeddedId
    Label label;
}

@Embeddable
class Label {
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label && label.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Embeddable
class LabelOfReturn extends Label {
    String reason;
}
