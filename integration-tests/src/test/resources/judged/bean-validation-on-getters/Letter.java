package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
class Letter {
    @Id
    int id;

    String asked = "a";

    @Min(0)
    Integer twice;

    @NotNull
    String getAsked() {
        return asked;
    }

    @Max(20)
    public Integer getTwice() {
        return twice;
    }
}

@Entity
class Card {
    private int number;

    @NotNull
    private String text = "a";

    @Id
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    @Size(max = 10)
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
